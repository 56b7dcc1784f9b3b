package org.imprimatur.validation.fix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers to the fields of a quick fix, all of them acceptable. */
final class Answers {

	private final Map<String, Field> fields;
	private final Map<String, String> answers;

	Answers(List<Field> fields, Map<String, String> answers) {
		this.fields = fields.stream().collect(Collectors.toMap(Field::name, Function.identity()));
		this.answers = answers;
	}

	/** Answers with which to try a fix. */
	static Answers samples(List<Field> fields) {
		return new Answers(fields, fields.stream().collect(Collectors.toMap(Field::name, Field::sample)));
	}

	/** The answer to a field. */
	Optional<String> text(String name) {
		return Optional.ofNullable(answers.get(name)).map(String::strip).filter(answer -> !answer.isEmpty());
	}

	/** The answer to a field of days. */
	Optional<LocalDate> day(String name) {
		return text(name).map(LocalDate::parse);
	}

	/** The answer to a field of numbers. */
	Optional<Integer> number(String name) {
		return text(name).map(Integer::valueOf);
	}

	/** What the choice made in a field stands for. */
	Optional<Object> choice(String name) {
		return text(name).flatMap(answer -> fields.get(name).choices().stream()
				.filter(choice -> choice.value().equals(answer)).map(Choice::meaning).findFirst());
	}
}
