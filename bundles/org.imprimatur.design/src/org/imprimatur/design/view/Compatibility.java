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
 * Which image may go onto which licence profile: as the check found where it is planned, as a trial finds elsewhere. A profile is stood for by one of its devices.
 */
public final class Compatibility {

	/** Profiles shown, those with most devices first. */
	private static final int PROFILES = 200;

	private final Survey survey;
	private final Verdicts verdicts;
	private final List<DeploymentFacts.Cell> profiles;
	private final ProfileDifferences differences;
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

	Compatibility(Survey survey, Verdicts verdicts) {
		this.survey = survey;
		this.verdicts = verdicts;
		this.profiles = survey.profiles().stream()
				.sorted(Comparator.comparing((DeploymentFacts.Cell cell) -> cell.devices().size()).reversed())
				.limit(PROFILES).toList();
		this.differences = new ProfileDifferences(profiles);
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

	/** What sets a profile apart from others of the same licence, channel, maker and model; empty when there are none. */
	public String difference(Device device, Wording wording) {
		return differences.of(profile(device), wording);
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
		Map<LicenceProfile, List<Finding>> planned = planned(image);
		Map<Device, Answer> found = new IdentityHashMap<>();
		profiles.forEach(cell -> {
			List<Finding> own = byProfile.getOrDefault(cell.profile(), List.of());
			found.put(device(cell), answer(image, planned.getOrDefault(cell.profile(),
					Stream.concat(own.stream(), always.stream()).toList())));
		});
		return found;
	}

	/** What was found where the image is deployed: on such devices and wherever it goes. */
	private Map<LicenceProfile, List<Finding>> planned(Image image) {
		Map<LicenceProfile, List<Finding>> found = new HashMap<>();
		survey.facts().deployments().stream().filter(facts -> facts.image() == image)
				.forEach(facts -> facts.profiles().forEach(reached -> found
						.computeIfAbsent(reached.profile(), key -> new ArrayList<>())
						.addAll(verdicts.findings(facts.deployment(), reached.profile()))));
		return found;
	}

	private static Answer answer(Image image, List<Finding> findings) {
		Verdict verdict = image.getProduct() == null ? Verdict.UNCHECKED : Verdict.of(findings);
		return new Answer(verdict, Verdicts.worstFirst(findings).stream()
				.filter(finding -> Verdict.of(List.of(finding)) != Verdict.CLEAN).findFirst());
	}
}
