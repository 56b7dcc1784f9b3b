package org.imprimatur.validation.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.model.Channel;
import org.imprimatur.model.Device;
import org.imprimatur.model.Metric;
import org.imprimatur.model.UserLicence;
import org.imprimatur.model.fleet.DeviceRight;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.DeviceFacts;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.position.Use.Reason;

/** What the devices of an estate and its deployments need. Each set of like devices counts once for an item. */
final class Consumption {

	private record Gap(Uncounted.Reason reason, String product) {
	}

	private final Map<Item, EnumMap<Reason, Long>> uses = new LinkedHashMap<>();
	private final Map<Item, Set<Collection<Device>>> counted = new LinkedHashMap<>();
	private final Map<Gap, Set<Collection<Device>>> gaps = new LinkedHashMap<>();
	private final Set<Item> byCore = new HashSet<>();

	private Consumption() {
	}

	static Consumption of(Survey survey, Entitlements entitlements) {
		Consumption all = new Consumption();
		entitlements.holdings().keySet().stream().filter(item -> item.metric() == Metric.CORE)
				.forEach(all.byCore::add);
		survey.profiles().forEach(all::addDevices);
		survey.facts().deployments().stream().flatMap(deployment -> deployment.profiles().stream())
				.forEach(all::addNeeds);
		all.countUsers(survey);
		return all;
	}

	/** The uses of an item. */
	List<Use> uses(Item item) {
		return uses.getOrDefault(item, new EnumMap<>(Reason.class)).entrySet().stream()
				.map(entry -> new Use(entry.getKey(), entry.getValue())).toList();
	}

	/** All items used. */
	Set<Item> items() {
		return uses.keySet();
	}

	/** Devices whose needs cannot be counted. */
	List<Uncounted> uncounted() {
		return gaps.entrySet().stream().map(entry -> new Uncounted(entry.getKey().reason(), Optional.empty(),
				entry.getKey().product(), entry.getValue().stream().mapToLong(Collection::size).sum())).toList();
	}

	private void addDevices(DeploymentFacts.Cell cell) {
		DeviceFacts device = cell.device();
		device.windows().ifPresent(licence -> addOwn(licence, cell.devices().parts()));
		device.office().filter(licence -> licence.channel() == Channel.VL)
				.ifPresent(licence -> addOwn(licence, cell.devices().parts()));
		for (DeviceRight right : device.rights()) {
			item(right).ifPresent(item -> use(item, Reason.RECORDED_RIGHT, cell.devices().parts()));
		}
	}

	private void addOwn(ProductFacts licence, List<? extends Collection<Device>> devices) {
		switch (licence.channel()) {
		case VL -> {
			if (byCore.contains(Item.of(licence, Metric.CORE))) {
				leaveOut(Uncounted.Reason.CORES, licence.label(), devices);
			} else if (licence.edition().isEmpty()) {
				leaveOut(Uncounted.Reason.PRODUCT_UNKNOWN, licence.label(), devices);
			} else {
				use(Item.of(licence, Metric.DEVICE), Reason.OWN_LICENCE, devices);
			}
		}
		case UNKNOWN -> leaveOut(Uncounted.Reason.CHANNEL_UNKNOWN, licence.label(), devices);
		default -> {
			// It came with the device.
		}
		}
	}

	private static Optional<Item> item(DeviceRight right) {
		return Optional.ofNullable(switch (right) {
		case VL_UPGRADE -> Item.windows("Professional", "Pro");
		case ENTERPRISE -> Item.windows("Enterprise", "Enterprise");
		case EDUCATION -> Item.windows("Education", "Education");
		case LTSC -> Item.windows(Item.LTSC, "Enterprise LTSC");
		case SA -> Item.assurance();
		case FREE_UPGRADE, RENTAL -> null;
		});
	}

	/** What an image needs beyond the device's own licence. A right of the primary user is counted by users. */
	private void addNeeds(ProfileFacts profile) {
		List<? extends Collection<Device>> devices = profile.devices().parts();
		ProductFacts image = profile.deployment().product();
		if (!profile.deployment().putsMaster() || profile.deployment().isOffice()) {
			return;
		}
		if (profile.comparison().isEmpty()) {
			leaveOut(Uncounted.Reason.NO_BASE_LICENCE, image.label(), devices);
			return;
		}
		profile.comparison().map(ProfileFacts.Comparison::rights).ifPresent(rights -> {
			switch (rights.stepUp()) {
			case NONE, USER_ENDED -> use(Item.of(image, Metric.DEVICE), Reason.DEPLOYMENT, devices);
			default -> {
				// Held, or not needed.
			}
			}
			switch (rights.ltsc()) {
			case NONE, F3_ONLY -> use(Item.of(image, Metric.DEVICE), Reason.DEPLOYMENT, devices);
			default -> {
				// Held, or not needed.
			}
			}
			switch (rights.upgrade()) {
			case NONE -> use(Item.of(image, Metric.DEVICE), Reason.DEPLOYMENT, devices);
			case FREE_ONLY -> leaveOut(Uncounted.Reason.FREE_UPGRADE, image.label(), devices);
			default -> {
				// Held, or not needed.
			}
			}
		});
	}

	private void use(Item item, Reason reason, List<? extends Collection<Device>> devices) {
		Set<Collection<Device>> known = counted.computeIfAbsent(item, key -> identitySet());
		long fresh = devices.stream().filter(known::add).mapToLong(Collection::size).sum();
		if (fresh > 0) {
			add(item, reason, fresh);
		}
	}

	private void add(Item item, Reason reason, long count) {
		uses.computeIfAbsent(item, key -> new EnumMap<>(Reason.class)).merge(reason, count, Long::sum);
	}

	private void leaveOut(Uncounted.Reason reason, String product, List<? extends Collection<Device>> devices) {
		gaps.computeIfAbsent(new Gap(reason, product), key -> identitySet()).addAll(devices);
	}

	private static Set<Collection<Device>> identitySet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}

	/** Distinct primary users, by kind of licence. */
	private void countUsers(Survey survey) {
		Map<Item, Set<String>> users = new LinkedHashMap<>();
		for (DeploymentFacts.Cell cell : survey.profiles()) {
			List<Set<String>> sets = new ArrayList<>();
			for (UserLicence licence : cell.profile().coverage()) {
				sets.add(users.computeIfAbsent(Item.of(licence.getKind()), key -> new HashSet<>()));
			}
			if (!sets.isEmpty()) {
				cell.devices().stream().map(device -> device.getUser().toLowerCase(Locale.ROOT))
						.forEach(user -> sets.forEach(set -> set.add(user)));
			}
		}
		users.forEach((item, named) -> add(item, Reason.COVERED_USER, named.size()));
	}
}
