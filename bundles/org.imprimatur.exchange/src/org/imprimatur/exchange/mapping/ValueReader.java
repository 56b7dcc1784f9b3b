package org.imprimatur.exchange.mapping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.imprimatur.exchange.device.ArchitectureText;
import org.imprimatur.model.Channel;
import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.catalogue.Release;
import org.imprimatur.model.fleet.DeviceColumn;

/**
 * Reads the cells of one column of a table as its target wants them: by the mapping's translations, then by the words
 * and names that are known. What is not understood is never made to fit.
 */
final class ValueReader {

	private static final int MAX_KEPT = 20_000;
	private static final Pattern SEPARATORS = Pattern.compile("[\\s,;、，；/|]+");

	private final ColumnMapping mapping;
	private final Catalogue catalogue;
	private final Map<String, CellValue> known = new HashMap<>();

	/** Reads the column that is so mapped. */
	ValueReader(ColumnMapping mapping, Catalogue catalogue) {
		this.mapping = mapping;
		this.catalogue = catalogue;
	}

	/** How the column is mapped. */
	ColumnMapping mapping() {
		return mapping;
	}

	/** What a cell means. */
	CellValue read(String cell) {
		CellValue value = known.get(cell);
		if (value == null) {
			value = translated(cell);
			if (known.size() < MAX_KEPT) {
				known.put(cell, value);
			}
		}
		return value;
	}

	private CellValue translated(String cell) {
		for (Translation translation : mapping.translations()) {
			if (translation.appliesTo(cell)) {
				return CellValue.of(translation.becomes());
			}
		}
		if (cell.isEmpty() || mapping.target().isEmpty()) {
			return CellValue.of(cell);
		}
		Target target = mapping.target().get();
		return target.column().map(column -> fleet(column, cell)).orElseGet(() -> system(target.system().get(), cell));
	}

	private CellValue fleet(DeviceColumn column, String cell) {
		return switch (column) {
			case LAST_SEEN -> mapping.dayOrder().read(cell).map(day -> CellValue.of(day.toString()))
					.orElseGet(() -> CellValue.unknown(""));
			case LICENCE_LANGUAGE, OFFICE_LANGUAGE -> catalogue.language(cell).map(CellValue::of)
					.orElseGet(() -> CellValue.unknown(cell));
			case LICENCE_EDITION, FIRMWARE_EDITION -> edition(Family.UNKNOWN, cell);
			case OFFICE_EDITION -> edition(Family.OFFICE, cell);
			case LICENCE_VERSION -> version(cell, Family.WINDOWS_CLIENT, Family.WINDOWS_SERVER);
			case OFFICE_VERSION -> version(cell, Family.OFFICE);
			default -> column.vocabulary().isEmpty() ? CellValue.of(cell) : words(column, cell);
		};
	}

	private CellValue edition(Family family, String cell) {
		Optional<Edition> edition = catalogue.edition(family, cell);
		if (edition.isEmpty()) {
			return CellValue.unknown(cell);
		}
		Optional<String> release = catalogue.release(edition.get().family(), edition.get().servicing(), cell)
				.map(Release::id);
		return new CellValue(edition.get().id(), release, true);
	}

	/** A release without its family, such as 2019, may be of several; it stays as it is then. */
	private CellValue version(String cell, Family... families) {
		List<String> ids = new ArrayList<>();
		for (Family family : families) {
			catalogue.release(family, Servicing.UNKNOWN, cell).map(Release::id).ifPresent(ids::add);
		}
		boolean listed = catalogue.releases().stream().anyMatch(release -> release.id().equalsIgnoreCase(cell));
		return ids.stream().distinct().count() == 1 ? CellValue.of(ids.getFirst())
				: listed ? CellValue.of(cell) : CellValue.unknown(cell);
	}

	private CellValue words(DeviceColumn column, String cell) {
		Optional<String> whole = word(column, cell);
		if (whole.isPresent()) {
			return CellValue.of(whole.get());
		}
		List<Optional<String>> parts = SEPARATORS.splitAsStream(cell).map(part -> word(column, part)).toList();
		boolean several = column == DeviceColumn.RIGHTS || column == DeviceColumn.EVIDENCE;
		return several && !parts.isEmpty() && parts.stream().allMatch(Optional::isPresent)
				? CellValue.of(String.join(" ", parts.stream().map(Optional::get).distinct().toList()))
				: CellValue.unknown("");
	}

	private Optional<String> word(DeviceColumn column, String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT)
				.replace(' ', '_').replace('-', '_');
		if (column.vocabulary().contains(plain)) {
			return Optional.of(plain);
		}
		return Words.find(column, text).or(() -> switch (column) {
			case ARCHITECTURE -> Optional.of(ArchitectureText.of("", text)).filter(word -> !word.isEmpty());
			case LICENCE_CHANNEL, OFFICE_CHANNEL -> catalogue.channel(text).map(ValueReader::word);
			default -> Optional.empty();
		});
	}

	private static String word(Channel channel) {
		return channel.name().toLowerCase(Locale.ROOT);
	}

	/** These texts are kept as they stand; the catalogue makes of them what it can. */
	private CellValue system(SystemColumn column, String cell) {
		boolean known = switch (column) {
			case OS_CAPTION -> catalogue.caption(cell).isPresent();
			case OS_EDITION -> catalogue.edition(Family.UNKNOWN, cell).isPresent();
			case OS_LANGUAGE -> catalogue.language(cell).isPresent();
			case OS_CHANNEL -> catalogue.channel(cell).isPresent();
			case OS_BUILD, OS_VERSION -> true;
		};
		return known ? CellValue.of(cell) : CellValue.unknown(cell);
	}
}
