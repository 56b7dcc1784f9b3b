package org.imprimatur.design.services;

import static org.imprimatur.design.view.Wording.line;
import static org.imprimatur.design.view.Wording.lines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.imprimatur.design.view.EstateView;
import org.imprimatur.design.view.Wording;
import org.imprimatur.model.Activation;
import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.Image;
import org.imprimatur.model.Key;
import org.imprimatur.model.Waiver;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.rule.Labels;

/** What the deployment plan shows. */
public final class PlanServices {

	private static final Comparator<Wave> BY_DATE = Comparator.comparing(Wave::getStart,
			Comparator.nullsLast(Comparator.naturalOrder()));

	/** Title of the diagram. */
	public String planTitle(Estate self) {
		return Wording.of(self).text("title.plan", Labels.name(self));
	}

	/** The waves of all plans by their first day; those without one last. */
	public List<Wave> wavesByDate(Estate self) {
		return self.getPlans().stream().flatMap(plan -> plan.getWaves().stream()).sorted(BY_DATE).toList();
	}

	/** The deployments of all plans, in their order. */
	public List<Deployment> deployments(Estate self) {
		return self.getPlans().stream().flatMap(plan -> plan.getWaves().stream())
				.flatMap(wave -> wave.getDeployments().stream()).toList();
	}

	/** Name, programme where the name does not say it, and number. */
	public String agreementLabel(Agreement self) {
		String programme = Wording.of(self).word(self.getProgramme());
		return lines(Labels.name(self),
				line(Labels.name(self).contains(programme) ? "" : programme, self.getNumber()));
	}

	/** Name, product and language. */
	public String imageLabel(Image self) {
		return lines(Labels.name(self), product(self));
	}

	/** Release, edition and language as the catalogue says them. */
	static String product(Image image) {
		return image.getProduct() == null ? Wording.of(image).text("product.none")
				: ProductFacts.of(image.getProduct(), image.getLanguage(),
						EstateView.of(image).survey().result().catalogue()).label();
	}

	/** Name, days and number of devices. */
	public String waveLabel(Wave self) {
		Wording wording = Wording.of(self);
		return line(Labels.name(self), wording.days(self.getStart(), self.getEnd()), wording.devices(devices(self)));
	}

	/** Name, number of devices and day. */
	public String deploymentLabel(Deployment self) {
		Wording wording = Wording.of(self);
		return lines(Labels.name(self), line(wording.devices(devices(self)),
				DeploymentFacts.date(self).map(wording::day).orElse("")));
	}

	static int devices(Wave wave) {
		return DeviceSet.joined(wave.getDeployments().stream().map(EstateView.of(wave).survey()::devices)).size();
	}

	static int devices(Deployment deployment) {
		return EstateView.of(deployment).survey().devices(deployment).size();
	}

	/** Name and number of devices. */
	public String groupLabel(DeviceGroup self) {
		return lines(Labels.name(self), Wording.of(self).devices(EstateView.of(self).survey().size(self)));
	}

	/** Name, kind with the last five characters, and use. */
	public String keyLabel(Key self) {
		Wording wording = Wording.of(self);
		String kind = wording.first(self.getKind());
		String use = self.getCapacity() > 0 ? wording.text("key.use", self.getUsed(), self.getCapacity())
				: self.getUsed() > 0 ? wording.text("key.used", self.getUsed()) : "";
		return lines(Labels.name(self), lastFive(self)
				.map(characters -> wording.text("key.lastFive", kind, characters)).orElse(kind), use);
	}

	private static Optional<String> lastFive(Key key) {
		return Optional.ofNullable(key.getLastFive()).filter(characters -> !characters.isBlank());
	}

	/** Name and method. */
	public String activationLabel(Activation self) {
		return lines(Labels.name(self),
				self.getMethod() == ActivationMethod.UNKNOWN ? "" : Wording.of(self).first(self.getMethod()));
	}

	/** Name, kind and last day. */
	public String evidenceLabel(Evidence self) {
		Wording wording = Wording.of(self);
		return lines(Labels.name(self), line(wording.first(self.getKind()), until(self.getExpires(), wording)));
	}

	private static String until(LocalDate day, Wording wording) {
		return day == null ? "" : wording.text("evidence.until", wording.day(day));
	}

	/** Rule, approver and last day. */
	public String waiverLabel(Waiver self) {
		Wording wording = Wording.of(self);
		boolean signed = self.getApprover() != null && !self.getApprover().isBlank();
		return lines(signed ? wording.text("waiver", self.getRule(), self.getApprover())
				: wording.text("waiver.unsigned", self.getRule()), until(self.getExpires(), wording));
	}
}
