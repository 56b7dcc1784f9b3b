package org.imprimatur.model.catalogue;

import java.util.List;

/** The sections of a catalogue file. */
final class CatalogueSections {

	static final String SOURCES = "sources";
	static final String RELEASES = "releases";
	static final String BUILDS = "builds";
	static final String EDITIONS = "editions";
	static final String LANGUAGES = "languages";
	static final String PROGRAMMES = "programmes";
	static final String PORTALS = "portals";
	static final String KMS_HOST_GROUPS = "kmsHostGroups";
	static final String LIMITS = "limits";
	static final String SETUP_KEYS = "setupKeys";
	static final String CHANNELS = "channels";

	private static final List<String> ALL = List.of("$schema", "version", SOURCES, RELEASES, BUILDS, EDITIONS,
			LANGUAGES, PROGRAMMES, PORTALS, KMS_HOST_GROUPS, LIMITS, SETUP_KEYS, CHANNELS);

	private CatalogueSections() {
	}

	static boolean isKnown(String field) {
		return ALL.contains(field);
	}

	/** All of them, for a message. */
	static String names() {
		return String.join(", ", ALL);
	}
}
