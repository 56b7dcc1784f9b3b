package org.imprimatur.workbench.waves;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.imprimatur.design.services.EditServices;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Element;
import org.imprimatur.model.Image;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.workbench.editor.edit.ElementRemoval;

/** What can be done to waves and deployments, each as one step for undo. */
final class WaveEdits {

	private final Supplier<EstateDocument> document;

	WaveEdits(Supplier<EstateDocument> document) {
		this.document = document;
	}

	private void edit(String label, Element element, Runnable edit) {
		document.get().edit(NLS.bind(label, Labels.name(element)), edit);
	}

	/** Gives a wave other days; deployments with a day of their own move with its first one if it keeps its length. */
	void place(Wave wave, Span days) {
		Optional<Span> before = Span.of(wave.getStart(), wave.getEnd());
		edit(Messages.editMove, wave, () -> {
			before.filter(span -> span.days() == days.days())
					.ifPresent(span -> moveDeployments(wave, days.from().toEpochDay() - span.from().toEpochDay()));
			wave.setStart(days.from());
			wave.setEnd(days.to());
		});
	}

	private static void moveDeployments(Wave wave, long by) {
		wave.getDeployments().stream().filter(deployment -> deployment.getDate() != null)
				.forEach(deployment -> deployment.setDate(deployment.getDate().plusDays(by)));
	}

	/** Gives a deployment a day of its own; that of its wave if null. */
	void place(Deployment deployment, LocalDate day) {
		edit(Messages.editMove, deployment, () -> deployment.setDate(day));
	}

	/** Puts a deployment into another wave; a day of its own outside of that is given up. */
	void move(Deployment deployment, Wave wave) {
		if (deployment.eContainer() != wave)
			edit(Messages.editMove, deployment, () -> {
				wave.getDeployments().add(deployment);
				if (deployment.getDate() != null && Span.of(wave.getStart(), wave.getEnd())
						.filter(days -> days.contains(deployment.getDate())).isEmpty())
					deployment.setDate(null);
			});
	}

	/** Removes waves or deployments, and what refers to them. */
	void remove(Element element) {
		ElementRemoval.remove(document.get(), NLS.bind(Messages.editRemove, Labels.name(element)), List.of(element));
	}

	/** Adds a wave in the working week after the last one. */
	Wave addWave() {
		Wave[] added = new Wave[1];
		document.get().edit(Messages.addWave, () -> added[0] = NextWave.addTo(document.get().estate()));
		return added[0];
	}

	/** Deploys an image in a wave. */
	Deployment addDeployment(Wave wave, Image image) {
		Deployment[] added = new Deployment[1];
		document.get().edit(Messages.addDeployment, () -> added[0] = new EditServices().deployImage(wave, image));
		return added[0];
	}

	/** Says onto which groups a deployment goes. */
	void setGroups(Deployment deployment, List<DeviceGroup> groups) {
		if (!deployment.getGroups().equals(groups))
			edit(Messages.editGroups, deployment, () -> {
				deployment.getGroups().clear();
				deployment.getGroups().addAll(groups);
			});
	}

	/** Says which image is deployed. */
	void setImage(Deployment deployment, Image image) {
		edit(Messages.editImage, deployment, () -> deployment.setImage(image));
	}

	/** Names a wave or a deployment. */
	void rename(Element element, String name) {
		if (!Objects.equals(element.getName(), name))
			edit(Messages.editRename, element, () -> element.setName(name));
	}

	/** Sets the first day of a wave, or the day of a deployment; null for none. */
	void setStart(Element element, LocalDate day) {
		if (element instanceof Deployment deployment)
			place(deployment, day);
		else if (element instanceof Wave wave)
			edit(Messages.editMove, wave, () -> wave.setStart(day));
	}

	/** Sets the last day of a wave; null for none. */
	void setEnd(Wave wave, LocalDate day) {
		edit(Messages.editMove, wave, () -> wave.setEnd(day));
	}
}
