package org.imprimatur.model.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imprimatur.model.Family;

/** The builds of the catalogue. */
final class Builds {

	/** 19045, 19045.3803, 10.0.19045, 10.0.19045.3803, 6.1.7601. */
	private static final Pattern NUMBER = Pattern.compile("\\s*(?:(?:10\\.0|6\\.[0-3])\\.)?(\\d{4,5})(?:\\.\\d+)?\\s*");

	private final List<Build> all;
	private final Releases releases;

	Builds(List<CatalogueFile> layers, Releases releases) {
		this.releases = releases;
		all = Section.read(layers, CatalogueSections.BUILDS, this::read,
				build -> List.of(build.family(), build.number()));
	}

	private Build read(JsonEntry entry) {
		Build build = new Build(entry.number("number"), entry.family(), entry.text("release"),
				entry.text("feature", ""), Optional.of(entry.text("ltscRelease", "")).filter(id -> !id.isEmpty()),
				entry.texts("sources"));
		if (!releases.exists(build.family(), build.release())) {
			throw entry.invalid("release", "unknownRelease", build.release());
		}
		build.ltscRelease().filter(id -> !releases.exists(build.family(), id)).ifPresent(id -> {
			throw entry.invalid("ltscRelease", "unknownRelease", id);
		});
		return build;
	}

	/** The build of that number; of UNKNOWN family, if only one family has it. */
	Optional<Build> find(Family family, String text) {
		Matcher matcher = NUMBER.matcher(text == null ? "" : text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int number = Integer.parseInt(matcher.group(1));
		List<Build> listed = all.stream().filter(build -> build.number() == number).toList();
		if (listed.isEmpty() && family != Family.WINDOWS_SERVER) {
			return releases.ofBuild(Family.WINDOWS_CLIENT, number).map(release -> new Build(number, release.family(),
					release.id(), "", Optional.empty(), release.sources()));
		}
		List<Build> fitting = listed.stream().filter(build -> family == Family.UNKNOWN || build.family() == family)
				.toList();
		return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
	}
}
