package org.imprimatur.exchange.entitlement;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.imprimatur.exchange.mapping.DataTable;
import org.imprimatur.model.Family;
import org.imprimatur.model.Metric;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.catalogue.Release;

/**
 * What the name of an offering says, such as “WINENTperDVC ALNG SA MVL” or “Windows 11 Pro アップグレード ライセンス”.
 *
 * @param edition empty when the catalogue does not know it
 * @param release empty when the name does not tell it
 * @param kinds   what else it says
 */
record Offering(Optional<Edition> edition, Optional<Release> release, Set<Kind> kinds) {

	private static final List<Word> WORDS = DataTable.rows(Offering.class, "offerings.csv").stream()
			.map(row -> new Word(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)), pattern(row.get(1)), row.get(1),
					row.get(2)))
			.sorted(Comparator.comparing((Word word) -> word.text().length()).reversed()).toList();

	/** What a word of an offering's name is. */
	enum Kind {
		NAME, DEVICE, USER, CORE, UPGRADE, ASSURANCE, SUBSCRIPTION, NOISE
	}

	private record Word(Kind kind, Pattern pattern, String text, String becomes) {
	}

	private static Pattern pattern(String text) {
		return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![a-z\\d])");
	}

	/** What a product's name and the kind of licence say. */
	static Offering of(String product, String kind, Catalogue catalogue) {
		Offering named = of(product, catalogue);
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		kinds.addAll(named.kinds());
		kinds.addAll(of(kind, catalogue).kinds());
		return new Offering(named.edition(), named.release(), kinds);
	}

	private static Offering of(String text, Catalogue catalogue) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
				.replaceAll("(?<=win(?:ent|edu|pro))(?=per(?:dvc|usr))", " ").replaceAll("[\\s_]+", " ");
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		for (Word word : WORDS) {
			String without = word.pattern().matcher(plain).replaceAll(" " + word.becomes() + " ");
			if (!without.equals(plain)) {
				kinds.add(word.kind());
				plain = without;
			}
		}
		String name = plain.replaceAll("[()\\[\\],;:/\\-]+", " ").replaceAll("\\s+", " ").strip();
		Optional<Edition> edition = catalogue.edition(Family.UNKNOWN, text)
				.or(() -> catalogue.edition(Family.UNKNOWN, name)).filter(found -> named(found, name));
		Optional<Release> release = edition
				.flatMap(found -> catalogue.release(found.family(), found.servicing(), name));
		return new Offering(edition, release, kinds);
	}

	/** Names such as Standard or a bare number would be taken for an edition of Windows, which a list need not mean. */
	private static boolean named(Edition edition, String name) {
		return switch (edition.family()) {
			case WINDOWS_CLIENT, WINDOWS_SERVER -> name.contains("win") || name.equalsIgnoreCase(edition.id());
			case OFFICE -> name.contains("office") || name.contains("365");
			case UNKNOWN -> false;
		};
	}

	/** What its licences are counted by, when the name says it. */
	Optional<Metric> metric() {
		return kinds.contains(Kind.USER) ? Optional.of(Metric.USER)
				: kinds.contains(Kind.CORE) ? Optional.of(Metric.CORE)
						: kinds.contains(Kind.DEVICE) ? Optional.of(Metric.DEVICE) : Optional.empty();
	}

	/** Whether it says that. */
	boolean is(Kind kind) {
		return kinds.contains(kind);
	}
}
