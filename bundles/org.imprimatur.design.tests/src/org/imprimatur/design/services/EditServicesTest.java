package org.imprimatur.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.imprimatur.design.view.EstateView;
import org.imprimatur.design.view.Estates;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Checker;
import org.imprimatur.validation.engine.Survey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the palette does. */
class EditServicesTest {

	private final EditServices services = new EditServices();
	private final Estate estate = Estates.small();
	private final Image image = estate.getImages().getFirst();
	private final DeviceGroup group = estate.getGroups().getFirst();

	@BeforeEach
	void speakEnglish() {
		Survey survey = Checker.survey(estate, CheckOptions.on(LocalDate.of(2026, 12, 1)));
		EstateView.attach(estate, () -> survey, Locale.ENGLISH);
	}

	private Wave newWave() {
		Wave wave = ImprimaturFactory.eINSTANCE.createWave();
		estate.getPlans().getFirst().getWaves().add(wave);
		return wave;
	}

	@Test
	void newIdsAreTakenByNoElementWhateverItsKind() {
		image.setId("wave-1");
		group.setId("wave-3");
		Wave wave = newWave();
		wave.setId(services.newId(wave));
		assertThat(wave.getId()).isEqualTo("wave-2");
		assertThat(services.newId(newWave())).isEqualTo("wave-4");
		assertThat(services.newId(wave)).as("its own id is free").isEqualTo("wave-2");
	}

	@Test
	void newNamesTellElementsFromThoseBesideThem() {
		Wave first = newWave();
		first.setName(services.newName(first));
		Wave second = newWave();
		second.setName(services.newName(second));
		assertThat(List.of(first.getName(), second.getName())).containsExactly("Wave 1", "Wave 2");
	}

	@Test
	void everyNewKindHasAName() {
		estate.eContents().stream().filter(Element.class::isInstance)
				.map(Element.class::cast).filter(element -> !element.eClass().getName().equals("Product"))
				.forEach(element -> assertThat(services.newName(element)).endsWith(" 1"));
	}

	@Test
	void lastPlanTakesWaves() {
		assertThat(services.planToFill(estate)).isSameAs(estate.getPlans().getFirst());
		estate.getPlans().clear();
		assertThat(services.planToFill(estate)).returns("plan-1", plan -> plan.getId()).returns("Plan 1", plan -> plan.getName())
				.isSameAs(estate.getPlans().getFirst());
	}

	@Test
	void imageDroppedOnAWaveIsDeployedThere() {
		Wave wave = newWave();
		Deployment deployment = services.deployImage(wave, image);
		assertThat(wave.getDeployments()).containsExactly(deployment);
		assertThat(deployment.getImage()).isSameAs(image);
		assertThat(deployment.getName()).isEqualTo("Master");
		assertThat(deployment.getId()).isEqualTo("deployment-1");
		assertThat(deployment.getGroups()).isEmpty();
	}

	@Test
	void imageAssignedToAGroupIsDeployedInTheLastWave() {
		Wave wave = newWave();
		assertThat(services.assignTo(image, group)).satisfies(deployment -> {
			assertThat(deployment.eContainer()).isSameAs(wave);
			assertThat(deployment.getGroups()).containsExactly(group);
		});
		estate.getPlans().clear();
		Deployment first = services.assignTo(image, group);
		assertThat(first.eContainer().eContainer().eContainer()).isSameAs(estate);
	}

	@Test
	void tellsWhatMayBeDropped() {
		assertThat(List.of(services.isImage(image), services.isImage(group))).containsExactly(true, false);
		assertThat(List.of(services.isDeviceGroup(image), services.isDeviceGroup(group))).containsExactly(false, true);
	}

	@Test
	void groupsAreAddedToAndTakenFromDeployments() {
		Deployment deployment = estate.getPlans().getFirst().getWaves().getFirst().getDeployments().getFirst();
		DeviceGroup other = ImprimaturFactory.eINSTANCE.createDeviceGroup();
		estate.getGroups().add(other);
		services.assignTo(deployment, other);
		assertThat(deployment.getGroups()).containsExactly(group, other);
		services.removeGroupOf(deployment, edgeTo(group));
		assertThat(deployment.getGroups()).containsExactly(other);
	}

	/** Stands for an edge of Sirius: it has a target node, which has a target. */
	private static EObject edgeTo(DeviceGroup group) {
		EcoreFactory factory = EcoreFactory.eINSTANCE;
		EClass node = factory.createEClass();
		node.setName("Node");
		node.getEStructuralFeatures().add(reference("target", EcorePackage.Literals.EOBJECT));
		EClass edge = factory.createEClass();
		edge.setName("Edge");
		edge.getEStructuralFeatures().add(reference("targetNode", node));
		EPackage views = factory.createEPackage();
		views.getEClassifiers().add(node);
		views.getEClassifiers().add(edge);
		EObject end = views.getEFactoryInstance().create(node);
		end.eSet(node.getEStructuralFeature("target"), group);
		EObject line = views.getEFactoryInstance().create(edge);
		line.eSet(edge.getEStructuralFeature("targetNode"), end);
		return line;
	}

	private static EReference reference(String name, EClass type) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		return reference;
	}
}
