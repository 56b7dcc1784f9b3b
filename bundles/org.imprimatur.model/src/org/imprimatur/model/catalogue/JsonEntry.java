package org.imprimatur.model.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.imprimatur.model.Family;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** An object of a catalogue file, read field by field. Each reader throws when the field is not what it should be. */
final class JsonEntry {

	private static final String FAMILY = "family";

	private final CatalogueFile file;
	private final String path;
	private final JsonObject object;
	private final Set<String> known = new HashSet<>();

	JsonEntry(CatalogueFile file, String path, JsonObject object) {
		this.file = file;
		this.path = path;
		this.object = object;
	}

	/** A text that must be there and must not be blank. */
	String text(String field) {
		String text = text(field, "");
		if (text.isBlank()) {
			throw invalid(field, "missingText", field);
		}
		return text;
	}

	String text(String field, String otherwise) {
		return find(field).map(value -> string(value, field)).orElse(otherwise);
	}

	boolean flag(String field) {
		JsonElement value = find(field).orElse(null);
		if (value == null) {
			return false;
		}
		if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isBoolean()) {
			throw invalid(field, "noFlag", field);
		}
		return value.getAsBoolean();
	}

	/** A whole number that must be there. */
	int number(String field) {
		return find(field).map(value -> integer(value, field)).orElseThrow(() -> invalid(field, "noNumber", field));
	}

	int number(String field, int otherwise) {
		return find(field).map(value -> integer(value, field)).orElse(otherwise);
	}

	Optional<LocalDate> day(String field) {
		return find(field).map(value -> {
			try {
				return LocalDate.parse(string(value, field));
			} catch (DateTimeParseException e) {
				throw invalid(field, "noDay", field);
			}
		});
	}

	/** A literal of an enumeration that must be there. */
	<E extends Enum<E>> E literal(Class<E> type, String field) {
		return literal(type, field, text(field));
	}

	<E extends Enum<E>> E literalOr(E otherwise, String field) {
		return has(field) ? literal(otherwise.getDeclaringClass(), field) : otherwise;
	}

	/** A family that must be there and be known. */
	Family family() {
		Family family = literal(Family.class, FAMILY);
		if (family == Family.UNKNOWN) {
			throw noLiteral(FAMILY, family.name(), Family.class);
		}
		return family;
	}

	private <E extends Enum<E>> E literal(Class<E> type, String field, String text) {
		return Arrays.stream(type.getEnumConstants()).filter(literal -> literal.name().equals(text)).findFirst()
				.orElseThrow(() -> noLiteral(field, text, type));
	}

	private <E extends Enum<E>> InvalidEntryException noLiteral(String field, String text, Class<E> type) {
		return invalid(field, "noLiteral", text, Arrays.stream(type.getEnumConstants()).map(Enum::name)
				.filter(name -> !name.equals("UNKNOWN")).collect(Collectors.joining(", ")));
	}

	<E extends Enum<E>> Set<E> literals(Class<E> type, String field) {
		return Set.copyOf(list(field, value -> literal(type, field, string(value, field))));
	}

	List<String> texts(String field) {
		return list(field, value -> string(value, field));
	}

	List<Integer> numbers(String field) {
		return list(field, value -> integer(value, field));
	}

	List<JsonEntry> entries(String field) {
		int[] index = {0};
		return list(field, value -> {
			String place = path + "." + field + "[" + index[0]++ + "]";
			if (!value.isJsonObject()) {
				throw new InvalidEntryException(file, place, "noObject");
			}
			return new JsonEntry(file, place, value.getAsJsonObject());
		});
	}

	private <T> List<T> list(String field, Function<JsonElement, T> reader) {
		JsonElement value = find(field).orElse(null);
		if (value == null) {
			return List.of();
		}
		if (!value.isJsonArray()) {
			throw invalid(field, "noList", field);
		}
		JsonArray array = value.getAsJsonArray();
		List<T> list = new ArrayList<>(array.size());
		array.forEach(element -> list.add(reader.apply(element)));
		return List.copyOf(list);
	}

	/** Fails when the object has fields that no reader asked for. */
	void end() {
		for (String field : object.keySet()) {
			if (!known.contains(field)) {
				throw invalid(field, "unknownField", field, String.join(", ", new TreeSet<>(known)));
			}
		}
	}

	/** A complaint about the object as a whole. */
	InvalidEntryException invalidAsWhole(String key, Object... arguments) {
		return new InvalidEntryException(file, path, key, arguments);
	}

	/** A complaint about a field. */
	InvalidEntryException invalid(String field, String key, Object... arguments) {
		return new InvalidEntryException(file, path + "." + field, key, arguments);
	}

	private boolean has(String field) {
		return find(field).isPresent();
	}

	private Optional<JsonElement> find(String field) {
		known.add(field);
		return Optional.ofNullable(object.get(field)).filter(value -> !value.isJsonNull());
	}

	private String string(JsonElement value, String field) {
		if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
			throw invalid(field, "noText", field);
		}
		return value.getAsString();
	}

	private int integer(JsonElement value, String field) {
		try {
			if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()) {
				String digits = value.getAsString();
				return isPlain(digits) ? Integer.parseInt(digits) : value.getAsBigDecimal().intValueExact();
			}
		} catch (ArithmeticException | NumberFormatException e) {
			throw invalid(field, "noNumber", field);
		}
		throw invalid(field, "noNumber", field);
	}

	/** Whether it is digits only, as nearly all are: initialising BigDecimal takes a twentieth of a small check. */
	private static boolean isPlain(String number) {
		return number.chars().allMatch(Character::isDigit);
	}
}
