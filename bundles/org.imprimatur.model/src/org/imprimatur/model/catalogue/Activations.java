package org.imprimatur.model.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;

/** What the catalogue says about KMS hosts and the numbers of activation. */
final class Activations {

	private final Map<String, KmsHostGroup> groups = new HashMap<>();
	private final ActivationLimits limits;

	private record NamedLimit(String id, Limit limit, JsonEntry entry) {

		static NamedLimit of(JsonEntry entry) {
			return new NamedLimit(entry.text("id"), new Limit(entry.number("value"), entry.texts("sources")), entry);
		}
	}

	Activations(List<CatalogueFile> layers) {
		for (KmsHostGroup group : Section.read(layers, CatalogueSections.KMS_HOST_GROUPS, Activations::group,
				KmsHostGroup::id)) {
			groups.put(Words.key(Words.clean(group.id())), group);
			groups.put(Words.key(Words.clean(group.name())), group);
		}
		limits = limits(Section.read(layers, CatalogueSections.LIMITS, NamedLimit::of, NamedLimit::id));
	}

	private static ActivationLimits limits(List<NamedLimit> entries) {
		Map<String, NamedLimit> left = new HashMap<>();
		entries.forEach(entry -> left.put(entry.id(), entry));
		Function<String, Limit> take = id -> left.remove(id).limit();
		ActivationLimits limits = new ActivationLimits(take.apply("kmsClients"), take.apply("kmsServers"),
				take.apply("kmsOffice"), take.apply("kmsCountDays"), take.apply("kmsCountKept"),
				take.apply("kmsSecondHost"), take.apply("validityDays"), take.apply("renewalDays"),
				take.apply("hostsPerKey"), take.apply("activationsPerHost"), take.apply("devicesPerUser"),
				take.apply("trainingCopies"), take.apply("evaluationCopies"), take.apply("evaluationDays"),
				take.apply("backupCopies"));
		for (NamedLimit unknown : left.values()) {
			throw unknown.entry().invalid("id", "unknownLimit", unknown.id());
		}
		return limits;
	}

	private static KmsHostGroup group(JsonEntry entry) {
		List<KmsHostGroup.Coverage> coverage = entry.entries("covers").stream().map(Activations::coverage).toList();
		return new KmsHostGroup(entry.text("id"), entry.text("name"), entry.literal(Family.class, "hostFamily"),
				Set.copyOf(entry.texts("hosts")), coverage, entry.literal(Confidence.class, "confidence"),
				entry.texts("sources"));
	}

	private static KmsHostGroup.Coverage coverage(JsonEntry entry) {
		KmsHostGroup.Coverage coverage = new KmsHostGroup.Coverage(entry.family(),
				entry.literal(Servicing.class, "servicing"), Set.copyOf(entry.texts("releases")),
				Set.copyOf(entry.texts("editions")));
		entry.end();
		return coverage;
	}

	Optional<KmsHostGroup> group(String text) {
		return Optional.ofNullable(groups.get(Words.key(Words.clean(text))));
	}

	/** The groups whose keys can be installed on a system. */
	List<KmsHostGroup> groupsOn(String system) {
		String wanted = Words.key(Words.clean(system));
		return groups.values().stream().distinct()
				.filter(group -> group.hosts().stream().anyMatch(host -> Words.key(Words.clean(host)).equals(wanted)))
				.toList();
	}

	ActivationLimits limits() {
		return limits;
	}
}
