package org.imprimatur.diagram.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.model.Estate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What every representation shows of the examples, with all layers on: elements, labels, colours, badges, edges, as the
 * files in {@code expected/} have it; but for the gallery's matrix, which has thousands of cells. {@link #main} writes
 * these files anew; read the difference before you keep it.
 */
class ExamplesShownTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "two-hundred-pcs, en", "two-hundred-pcs, ja", "enterprise, en", "gallery, en" })
	void showsWhatIsExpected(String example, Locale locale) throws IOException {
		List<String> shown = rows(example, folder, locale);
		List<String> expected = expected(file(example, locale));
		String difference = Stream.concat(without(expected, shown).map(row -> "- " + row),
				without(shown, expected).map(row -> "+ " + row)).collect(Collectors.joining("\n"));
		assertThat(difference).as("missing (-) and unexpected (+)").isEmpty();
		assertThat(shown).as("their order").isEqualTo(expected);
	}

	private static Stream<String> without(List<String> rows, List<String> others) {
		List<String> left = new ArrayList<>(rows);
		others.forEach(left::remove);
		return left.stream();
	}

	private static String file(String example, Locale locale) {
		return "expected/" + example + "." + locale.getLanguage() + ".txt";
	}

	private static List<String> expected(String file) throws IOException {
		try (InputStream in = ExamplesShownTest.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

	private static List<String> rows(String example, Path folder, Locale locale) throws IOException {
		Estate estate = ExampleEstates.shown(example, folder, locale);
		Viewpoint viewpoint = Viewpoint.shipped(locale);
		List<String> rows = new ArrayList<>();
		for (Viewpoint.Description description : viewpoint.descriptions()) {
			if (example.equals("gallery") && description.name().equals("matrix")) {
				continue;
			}
			Set<String> layers = description.layers().stream().map(Viewpoint.Layer::name).collect(Collectors.toSet());
			Rows.of(viewpoint.show(description.name(), estate, layers, Set.of()))
					.forEach(row -> rows.add(description.name() + ": " + row));
		}
		return rows;
	}

	/**
	 * Writes an expected file.
	 *
	 * @param arguments example, language, the folder of this class
	 */
	public static void main(String[] arguments) throws IOException {
		Locale locale = Locale.of(arguments[1]);
		Path copy = Files.createTempDirectory("example");
		Files.writeString(Path.of(arguments[2]).resolve(file(arguments[0], locale)),
				String.join("\n", rows(arguments[0], copy, locale)) + "\n");
	}
}
