package org.imprimatur.design.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.imprimatur.model.Device;
import org.imprimatur.model.Image;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.facts.DeploymentFacts;

/**
 * Which image may go onto which licence profile, planned or not. A profile is stood for by one of its devices.
 */
public final class Compatibility {

	/** Profiles shown, those with most devices first. */
	private static final int PROFILES = 200;

	private final Survey survey;
	private final List<DeploymentFacts.Cell> profiles;
	private final Map<Device, DeploymentFacts.Cell> profileOf = new IdentityHashMap<>();
	private final Map<Image, Map<Device, Answer>> answers = new IdentityHashMap<>();

	/**
	 * What the rules say of an image on devices of one profile.
	 *
	 * @param verdict the verdict
	 * @param reason  the finding that weighs most; empty when nothing weighs
	 */
	public record Answer(Verdict verdict, Optional<Finding> reason) {
	}

	Compatibility(Survey survey) {
		this.survey = survey;
		this.profiles = survey.profiles().stream()
				.sorted(Comparator.comparing((DeploymentFacts.Cell cell) -> cell.devices().size()).reversed())
				.limit(PROFILES).toList();
		profiles.forEach(cell -> profileOf.put(device(cell), cell));
	}

	private static Device device(DeploymentFacts.Cell cell) {
		return cell.devices().parts().getFirst().iterator().next();
	}

	/** Devices that stand for the profiles shown, those with most devices first. */
	public List<Device> devices() {
		return profiles.stream().map(Compatibility::device).toList();
	}

	/** How many profiles there are beside those shown. */
	public int left() {
		return survey.profiles().size() - profiles.size();
	}

	/** The profile that a device stands for. */
	public DeploymentFacts.Cell profile(Device device) {
		return profileOf.get(device);
	}

	/** What the rules say of an image on such devices. */
	public Answer answer(Image image, Device device) {
		return answers.computeIfAbsent(image, this::tryOut).get(device);
	}

	private Map<Device, Answer> tryOut(Image image) {
		List<Finding> always = new ArrayList<>();
		Map<LicenceProfile, List<Finding>> byProfile = new HashMap<>();
		survey.trial(image).forEach(finding -> finding.profile()
				.map(profile -> byProfile.computeIfAbsent(profile, key -> new ArrayList<>())).orElse(always)
				.add(finding));
		Map<Device, Answer> found = new IdentityHashMap<>();
		profiles.forEach(cell -> found.put(device(cell), answer(image,
				Stream.concat(byProfile.getOrDefault(cell.profile(), List.of()).stream(), always.stream()).toList())));
		return found;
	}

	private static Answer answer(Image image, List<Finding> findings) {
		Verdict verdict = image.getProduct() == null ? Verdict.UNCHECKED : Verdict.of(findings);
		return new Answer(verdict, Verdicts.worstFirst(findings).stream()
				.filter(finding -> Verdict.of(List.of(finding)) != Verdict.CLEAN).findFirst());
	}
}
