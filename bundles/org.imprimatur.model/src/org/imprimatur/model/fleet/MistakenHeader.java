package org.imprimatur.model.fleet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.model.EditDistance;

/** Guesses which column is meant by a header that is almost its name: other spelling, separators, a letter, cut off. */
final class MistakenHeader {

	private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
	private static final Pattern APPENDED = Pattern.compile("s|number|num|nr|no|name");
	private static final int SHORTEST_STEM = 4;
	private static final int SHORTEST_WITH_SLIP = 5;
	private static final int SHORTEST_WITH_TWO_SLIPS = 10;
	private static final Map<DeviceColumn, String> NAMES = Stream.of(DeviceColumn.values())
			.collect(Collectors.toUnmodifiableMap(Function.identity(), column -> plain(column.header())));

	/** Ways to be near to a name, the surest first. The header comes first, then the name. */
	private static final List<BiPredicate<String, String>> WAYS = List.of(String::equals,
			(header, name) -> header.startsWith(name) && APPENDED.matcher(header.substring(name.length())).matches(),
			(header, name) -> EditDistance.between(header, name) <= slips(name),
			(header, name) -> header.length() >= SHORTEST_STEM && name.startsWith(header));

	private MistakenHeader() {
	}

	/** The only column that a header which is none may mean. */
	static Optional<DeviceColumn> meant(String header) {
		String plain = plain(header);
		return WAYS.stream().map(way -> NAMES.entrySet().stream().filter(name -> way.test(plain, name.getValue()))
				.map(Map.Entry::getKey).toList()).filter(columns -> !columns.isEmpty()).findFirst()
				.filter(columns -> columns.size() == 1).map(List::getFirst);
	}

	private static String plain(String header) {
		return SEPARATORS.matcher(header.toLowerCase(Locale.ROOT)).replaceAll("").replace("license", "licence");
	}

	private static int slips(String name) {
		if (name.length() < SHORTEST_WITH_SLIP) {
			return 0;
		}
		return name.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
	}
}
