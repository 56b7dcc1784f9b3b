package org.imprimatur.exchange.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.imprimatur.model.Architecture;
import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;
import org.imprimatur.model.catalogue.Build;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.catalogue.Release;

/**
 * Facts as the catalogue understands them. What it does not know is empty.
 *
 * @param family       by the edition, else by the installation type
 * @param edition      by the EditionID
 * @param release      by build and family; for LTSC editions, the LTSC release of that build
 * @param language     tag of the default language; that of the only one when no default is named
 * @param packs        tags of the others
 * @param foreign      languages that the catalogue does not know, as the file has them
 * @param architecture UNKNOWN for those that estates do not have
 * @param build        build with the update's number: 26100.1742; empty when not known
 */
record ResolvedFacts(Family family, Optional<Edition> edition, Optional<Release> release, Optional<String> language,
		List<String> packs, List<String> foreign, Architecture architecture, String build) {

	/** Resolves facts. */
	static ResolvedFacts of(ImageFacts facts, Catalogue catalogue) {
		Family installed = family(facts.installationType());
		Optional<Edition> edition = edition(installed, facts.editionId(), catalogue);
		Family family = edition.map(Edition::family).orElse(installed);
		Optional<Build> build = catalogue.build(family, facts.version().build());
		Optional<Release> release = build.flatMap(found -> release(found, edition, catalogue));
		List<String> tags = new ArrayList<>();
		List<String> foreign = new ArrayList<>();
		for (String text : facts.languages()) {
			catalogue.language(text).ifPresentOrElse(tags::add, () -> foreign.add(text));
		}
		Optional<String> language = facts.defaultLanguage().isEmpty()
				? Optional.of(tags).filter(all -> all.size() == 1 && foreign.isEmpty()).map(List::getFirst)
				: catalogue.language(facts.defaultLanguage());
		List<String> packs = tags.stream().distinct().filter(tag -> language.isPresent() && !tag.equals(language.get()))
				.toList();
		return new ResolvedFacts(family, edition, release, language, packs, foreign,
				ArchitectureNames.model(facts.architecture()), build(facts.version()));
	}

	private static Family family(String installationType) {
		String type = installationType.toLowerCase(Locale.ROOT);
		if (type.startsWith("server") || type.startsWith("nano server")) {
			return Family.WINDOWS_SERVER;
		}
		return type.equals("client") ? Family.WINDOWS_CLIENT : Family.UNKNOWN;
	}

	private static Optional<Edition> edition(Family family, String editionId, Catalogue catalogue) {
		return editionId.isEmpty() ? Optional.empty()
				: catalogue.edition(family, editionId).or(() -> catalogue.edition(Family.UNKNOWN, editionId));
	}

	/** Without a known edition, only a build that no LTSC release shares tells the release. */
	private static Optional<Release> release(Build build, Optional<Edition> edition, Catalogue catalogue) {
		Optional<String> id;
		if (build.family() == Family.WINDOWS_SERVER) {
			id = Optional.of(build.release());
		} else if (edition.isEmpty()) {
			id = Optional.of(build.release()).filter(release -> build.ltscRelease().isEmpty());
		} else {
			id = edition.get().servicing() == Servicing.LTSC ? build.ltscRelease() : Optional.of(build.release());
		}
		return id.flatMap(wanted -> catalogue.releases().stream()
				.filter(release -> release.family() == build.family() && release.id().equals(wanted)).findFirst());
	}

	private static String build(ImageVersion version) {
		return version.build().isEmpty() || version.servicePackBuild().isEmpty() ? version.build()
				: version.build() + "." + version.servicePackBuild();
	}
}
