package org.imprimatur.model.catalogue;

import java.util.Optional;

import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;

/** Reads captions of operating systems. */
final class Captions {

	private final Editions editions;
	private final Releases releases;
	private final Builds builds;

	Captions(Editions editions, Releases releases, Builds builds) {
		this.editions = editions;
		this.releases = releases;
		this.builds = builds;
	}

	/** What the caption alone says; Win32_OperatingSystem.Name with its disk after a bar will do too. */
	Optional<OsCaption> read(String text) {
		String caption = text == null ? "" : text.split("\\|", 2)[0];
		Family family = Words.family(Words.clean(caption)).orElse(Family.UNKNOWN);
		if (family != Family.WINDOWS_CLIENT && family != Family.WINDOWS_SERVER) {
			return Optional.empty();
		}
		Optional<Edition> edition = editions.find(family, caption);
		Servicing servicing = edition.map(Edition::servicing).orElse(Servicing.UNKNOWN);
		String release = releases.find(family, servicing, caption).map(Release::id).orElse("");
		if (edition.isEmpty() && release.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new OsCaption(family, servicing, release, edition.map(Edition::id).orElse("")));
	}

	/** What the caption says, its release corrected by the build. */
	Optional<OsCaption> read(String text, String build) {
		return read(text).map(caption -> builds.find(caption.family(), build)
				.map(found -> corrected(caption, found)).orElse(caption));
	}

	private static OsCaption corrected(OsCaption caption, Build build) {
		if (caption.family() == Family.WINDOWS_SERVER) {
			return caption.release().isEmpty() ? withRelease(caption, build.release()) : caption;
		}
		return switch (caption.servicing()) {
			case GAC -> withRelease(caption, build.release());
			case LTSC -> build.ltscRelease().map(release -> withRelease(caption, release)).orElse(caption);
			case UNKNOWN -> caption;
		};
	}

	private static OsCaption withRelease(OsCaption caption, String release) {
		return new OsCaption(caption.family(), caption.servicing(), release, caption.edition());
	}
}
