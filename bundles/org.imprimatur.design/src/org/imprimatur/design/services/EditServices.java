package org.imprimatur.design.services;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.design.view.Wording;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.rule.Labels;

/** What the palette does to a plan beyond single values. The caller records the changes for one undo. */
public final class EditServices {

	/** An id that no element of the plan has: the kind of element and a number. */
	public String newId(Element self) {
		Set<String> taken = new HashSet<>();
		EcoreUtil.getRootContainer(self).eAllContents().forEachRemaining(content -> {
			if (content instanceof Element element && element != self) {
				taken.add(element.getId());
			}
		});
		String kind = self.eClass().getName().toLowerCase(Locale.ROOT);
		int number = 1;
		while (taken.contains(kind + "-" + number)) {
			number++;
		}
		return kind + "-" + number;
	}

	/** A name for a new element: what it is, and a number that tells it from those beside it. */
	public String newName(Element self) {
		String kind = Wording.of(self).text("new." + self.eClass().getName());
		Set<String> taken = new HashSet<>();
		self.eContainer().eContents().forEach(content -> {
			if (content instanceof Element element && element.getName() != null) {
				taken.add(element.getName());
			}
		});
		int number = 1;
		while (taken.contains(kind + " " + number)) {
			number++;
		}
		return kind + " " + number;
	}

	/** The plan that takes new waves: the last one; a new one where there is none. */
	public Plan planToFill(Estate self) {
		if (self.getPlans().isEmpty()) {
			named(ImprimaturFactory.eINSTANCE.createPlan(), self.getPlans()::add);
		}
		return self.getPlans().getLast();
	}

	private <T extends Element> T named(T element, Consumer<T> adder) {
		adder.accept(element);
		element.setId(newId(element));
		element.setName(newName(element));
		return element;
	}

	/** Whether it is an image: what can be dropped on a wave. */
	public boolean isImage(EObject self) {
		return self instanceof Image;
	}

	/** Whether it is a device group: what can be dropped on a deployment. */
	public boolean isDeviceGroup(EObject self) {
		return self instanceof DeviceGroup;
	}

	/** Deploys an image in a wave: adds a deployment without groups yet. */
	public Deployment deployImage(Wave self, Image image) {
		Deployment deployment = named(ImprimaturFactory.eINSTANCE.createDeployment(), self.getDeployments()::add);
		deployment.setImage(image);
		deployment.setName(Labels.name(image));
		return deployment;
	}

	/** Puts an image onto a group: by a new deployment in the last wave. */
	public Deployment assignTo(Image self, DeviceGroup group) {
		Plan plan = planToFill((Estate) self.eContainer());
		if (plan.getWaves().isEmpty()) {
			named(ImprimaturFactory.eINSTANCE.createWave(), plan.getWaves()::add);
		}
		Deployment deployment = deployImage(plan.getWaves().getLast(), self);
		deployment.getGroups().add(group);
		return deployment;
	}

	/** Adds a group to a deployment. */
	public Deployment assignTo(Deployment self, DeviceGroup group) {
		self.getGroups().add(group);
		return self;
	}

	/**
	 * Takes the group at the end of an edge from a deployment.
	 *
	 * @param edge an edge of a Sirius diagram, read reflectively since nothing here depends on Sirius
	 */
	public Deployment removeGroupOf(Deployment self, EObject edge) {
		self.getGroups().remove(read(read(edge, "targetNode"), "target"));
		return self;
	}

	private static EObject read(EObject object, String feature) {
		return (EObject) object.eGet(object.eClass().getEStructuralFeature(feature));
	}
}
