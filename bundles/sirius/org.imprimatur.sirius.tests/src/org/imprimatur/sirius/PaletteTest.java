package org.imprimatur.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.Wave;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the palette and the mouse do to the plan: 200 PCs, one image, two waves, two groups. */
class PaletteTest {

	private EstateProject project;
	private Palette palette;
	private Estate estate;

	@BeforeEach
	void open() throws Exception {
		project = EstateProject.opened("two-hundred-pcs");
		palette = new Palette(project, "plan");
		estate = project.estate();
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	private Wave wave(int index) {
		return estate.getPlans().getFirst().getWaves().get(index);
	}

	private Deployment deployment() {
		return wave(0).getDeployments().getFirst();
	}

	@ParameterizedTest
	@CsvSource({ "createAgreement, agreements, agreement-1, Agreement 1", "createImage, images, image-1, Image 1",
			"createGroup, groups, devicegroup-1, Group 1", "createKey, keys, key-1, Key 1",
			"createActivation, activations, activation-1, Activation 1" })
	void creates(String tool, String feature, String id, String name) {
		int before = contents(feature).size();
		palette.create(tool);
		assertThat(contents(feature)).hasSize(before + 1);
		assertThat(contents(feature).getLast()).satisfies(created -> {
			assertThat(created.eGet(created.eClass().getEStructuralFeature("id"))).isEqualTo(id);
			assertThat(created.eGet(created.eClass().getEStructuralFeature("name"))).isEqualTo(name);
		});
	}

	@SuppressWarnings("unchecked")
	private java.util.List<EObject> contents(String feature) {
		return (java.util.List<EObject>) estate.eGet(estate.eClass().getEStructuralFeature(feature));
	}

	@Test
	void createsAWaveInThePlan() {
		palette.create("createWave");
		assertThat(estate.getPlans().getFirst().getWaves()).hasSize(3);
		assertThat(palette.elements("wave")).hasSize(3);
	}

	@Test
	void createsADeploymentInAWave() {
		palette.createIn(palette.shown("wave", "wave-1"), "createDeployment");
		assertThat(wave(0).getDeployments()).hasSize(2);
		project.undo();
		assertThat(wave(0).getDeployments()).hasSize(1);
	}

	@Test
	void connectsAndDisconnectsTheAgreement() {
		palette.delete(palette.edge("grantedBy", "open-value", "master-2026-10"));
		assertThat(estate.getImages().getFirst().getAgreement()).isNull();
		palette.connect("connectAgreement", palette.shown("agreement", "open-value"), palette.shown("image", "master-2026-10"));
		assertThat(estate.getImages().getFirst().getAgreement()).isSameAs(estate.getAgreements().getFirst());
	}

	@Test
	void connectsAndDisconnectsTheImage() {
		palette.delete(palette.edge("deploys", "master-2026-10", "deploy-tokyo"));
		assertThat(deployment().getImage()).isNull();
		palette.connect("connectImage", palette.shown("image", "master-2026-10"), palette.shown("deployment", "deploy-tokyo"));
		assertThat(deployment().getImage()).isSameAs(estate.getImages().getFirst());
	}

	@Test
	void connectsAndDisconnectsKeyAndActivation() {
		palette.delete(palette.edge("activatedBy", "deploy-tokyo", "mak"));
		palette.delete(palette.edge("activatedThrough", "deploy-tokyo", "by-mak"));
		assertThat(deployment().getKey()).isNull();
		assertThat(deployment().getActivation()).isNull();
		palette.connect("connectKey", palette.shown("deployment", "deploy-tokyo"), palette.shown("key", "mak"));
		palette.connect("connectActivation", palette.shown("deployment", "deploy-tokyo"), palette.shown("activation", "by-mak"));
		assertThat(deployment().getKey()).isSameAs(estate.getKeys().getFirst());
		assertThat(deployment().getActivation()).isSameAs(estate.getActivations().getFirst());
	}

	@Test
	void disconnectsAGroup() {
		palette.delete(palette.edge("onto", "deploy-tokyo", "tokyo-pcs"));
		assertThat(deployment().getGroups()).isEmpty();
		assertThat(estate.getGroups()).hasSize(2);
	}

	@Test
	void assignsADeploymentToAGroup() {
		palette.connect("assignImage", palette.shown("deployment", "deploy-tokyo"), palette.shown("group", "osaka-pcs"));
		assertThat(deployment().getGroups()).extracting(DeviceGroup::getId).containsExactly("tokyo-pcs", "osaka-pcs");
	}

	@Test
	void assignsAnImageToAGroupByANewDeployment() {
		palette.connect("assignImage", palette.shown("image", "master-2026-10"), palette.shown("group", "osaka-pcs"));
		assertThat(wave(1).getDeployments()).hasSize(2);
		assertThat(wave(1).getDeployments().getLast()).satisfies(made -> {
			assertThat(made.getImage()).isSameAs(estate.getImages().getFirst());
			assertThat(made.getGroups()).containsExactly(estate.getGroups().get(1));
		});
	}

	@Test
	void reconnectsTheAgreement() {
		palette.create("createAgreement");
		palette.reconnect("changeAgreement", palette.edge("grantedBy", "open-value", "master-2026-10"),
				palette.shown("agreement", "open-value"), palette.shown("agreement", "agreement-1"));
		assertThat(estate.getImages().getFirst().getAgreement().getId()).isEqualTo("agreement-1");
	}

	@Test
	void dropsAnImageOnAWave() {
		Image image = estate.getImages().getFirst();
		palette.drop("dropImage", palette.shown("wave", "wave-1"),
				(commands, drop) -> commands.buildDropInContainerCommandFromTool(drop.container(), image, drop.tool()));
		assertThat(wave(0).getDeployments()).hasSize(2);
		assertThat(wave(0).getDeployments().getLast().getImage()).isSameAs(image);
	}

	@Test
	void dropsAGroupOnADeployment() {
		palette.drop("dropGroup", palette.shown("deployment", "deploy-tokyo"), (commands, drop) -> commands
				.buildDropInContainerCommandFromTool(drop.container(), estate.getGroups().get(1), drop.tool()));
		assertThat(deployment().getGroups()).extracting(DeviceGroup::getId).containsExactly("tokyo-pcs", "osaka-pcs");
	}

	@Test
	void movesADeploymentToAnotherWave() {
		Deployment moved = deployment();
		palette.drop("moveDeployment", palette.shown("wave", "wave-2"), (IDiagramCommandFactory commands,
				Palette.Drop drop) -> commands.buildDropInContainerCommandFromTool(drop.container(),
						palette.shown("deployment", "deploy-tokyo"), drop.tool()));
		assertThat(wave(0).getDeployments()).isEmpty();
		assertThat(wave(1).getDeployments()).hasSize(2).contains(moved);
	}

	@Test
	void renames() {
		palette.rename(palette.shown("image", "master-2026-10"), "マスター 2026-11");
		assertThat(estate.getImages().getFirst().getName()).isEqualTo("マスター 2026-11");
	}

	@Test
	void deletesAnElementWithAllThatRefersToIt() {
		palette.delete(palette.shown("group", "tokyo-pcs"));
		assertThat(estate.getGroups()).extracting(DeviceGroup::getId).containsExactly("osaka-pcs");
		assertThat(deployment().getGroups()).isEmpty();
		project.undo();
		assertThat(deployment().getGroups()).hasSize(1);
	}

	@Test
	void deletesNothingThatIsMerelyDerived() throws Exception {
		Palette fleet = new Palette(project, "fleet");
		EObject site = fleet.elements("site").findFirst().orElseThrow().getTarget();
		assertThat(fleet.elements("site")).noneMatch(fleet::canDelete);
		assertThat(EcoreUtil.getRootContainer(site)).isSameAs(estate.getFleets().getFirst());
	}
}
