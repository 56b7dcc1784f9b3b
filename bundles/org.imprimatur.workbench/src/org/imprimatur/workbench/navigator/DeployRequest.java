package org.imprimatur.workbench.navigator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;

/**
 * An image that somebody wants on groups of devices, as far as they said.
 *
 * @param plan   the plan file
 * @param groups ids of the groups
 * @param image  id of the image
 */
public record DeployRequest(IFile plan, List<String> groups, Optional<String> image) {

	/** What a selection of groups and at most one image asks for, all of one plan; empty for any other selection. */
	public static Optional<DeployRequest> of(IStructuredSelection selection) {
		Set<IFile> plans = new LinkedHashSet<>();
		List<String> groups = new ArrayList<>();
		List<String> images = new ArrayList<>();
		for (Object selected : selection) {
			EObject object = selected instanceof PlanNode node ? node.object().orElse(null)
					: selected instanceof EObject one ? one : null;
			Optional<IFile> plan = selected instanceof PlanNode node ? Optional.of(node.plan()) : plan(object);
			if (plan.isEmpty() || !(object instanceof DeviceGroup || object instanceof Image)) {
				return Optional.empty();
			}
			plans.add(plan.get());
			(object instanceof Image ? images : groups).add(((Element) object).getId());
		}
		return plans.size() == 1 && images.size() <= 1
				? Optional.of(new DeployRequest(plans.iterator().next(), groups, images.stream().findFirst()))
				: Optional.empty();
	}

	/** The file of an open plan. */
	private static Optional<IFile> plan(EObject object) {
		EObject root = object == null ? null : EcoreUtil.getRootContainer(object);
		return EstateDocuments.all().open().stream().filter(document -> document.estate() == root)
				.map(EstateDocument::file).findFirst();
	}

	/** Both together: groups dropped on an image, or an image on groups. Empty where that makes no deployment. */
	Optional<DeployRequest> with(DeployRequest target) {
		DeployRequest both = new DeployRequest(plan, Stream.concat(groups.stream(), target.groups.stream()).toList(),
				image.or(target::image));
		boolean crossed = image.isPresent() != target.image.isPresent() && groups.isEmpty() == image.isPresent()
				&& target.groups.isEmpty() == target.image.isPresent();
		return plan.equals(target.plan) && crossed && !both.groups.isEmpty() ? Optional.of(both) : Optional.empty();
	}

	/** The groups as the estate has them now. */
	List<DeviceGroup> groups(Estate estate) {
		return estate.getGroups().stream().filter(group -> groups.contains(group.getId())).toList();
	}

	/** The image as the estate has it now. */
	Optional<Image> image(Estate estate) {
		return estate.getImages().stream().filter(one -> image.isPresent() && image.get().equals(one.getId())).findFirst();
	}
}
