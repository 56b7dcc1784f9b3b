package org.imprimatur.validation.rule;

import org.imprimatur.validation.RuleSettings;
import org.imprimatur.validation.Regrading;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.imprimatur.model.io.PlanFormatException;

import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * The file of a project's decisions about rules: UTF-8 CSV with the columns {@code rule}, {@code severity} (off, info,
 * advice, warn, confirm, error) and {@code reason}, in any order, and a line for each rule that is switched off or
 * re-graded. Commas, semicolons or tabs divide the cells. Rules are named as {@link RuleIds} takes them. Lines that
 * begin with {@code #} are comments; further columns, such as who decided, are the project's own.
 */
public final class RuleSettingsFile {

	/** Its usual name, beside the plan. */
	public static final String NAME = "imprimatur-rules.csv";

	private static final long LIMIT = 1 << 20;
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private RuleSettingsFile() {
	}

	/**
	 * Reads such a file.
	 *
	 * @param book   the rules there are
	 * @param locale the language in which problems are told
	 * @throws PlanFormatException when the file is missing, unreadable or wrong; tells all problems
	 */
	public static RuleSettings read(Path file, RuleBook book, Locale locale) throws PlanFormatException {
		RuleSettingsProblems problems = new RuleSettingsProblems(file, locale);
		Map<String, Regrading> regradings = new LinkedHashMap<>();
		List<CsvRecord> rows = rows(text(file, problems), problems);
		RuleSettingsColumns columns = RuleSettingsColumns.of(rows.getFirst(), problems);
		rows.stream().skip(1).forEach(row -> columns.read(row, book, regradings, problems));
		problems.throwIfAny();
		return new RuleSettings(regradings);
	}

	/** The rows with something in them; at least one. */
	private static List<CsvRecord> rows(String text, RuleSettingsProblems problems) throws PlanFormatException {
		List<CsvRecord> rows = List.of();
		try {
			rows = CsvReader.builder().fieldSeparator(RuleSettingsColumns.delimiter(text))
					.commentStrategy(CommentStrategy.SKIP).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
					.extraFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text).stream()
					.filter(row -> !row.getFields().stream().allMatch(String::isBlank)).toList();
			if (rows.isEmpty()) {
				problems.add(1, 0, "empty");
			}
		} catch (CsvParseException e) {
			problems.add(0, 0, "quotes");
		}
		problems.throwIfAny();
		return rows;
	}

	private static String text(Path file, RuleSettingsProblems problems) throws PlanFormatException {
		String text = "";
		try {
			if (Files.isDirectory(file)) {
				problems.add(0, 0, "folder");
			} else if (Files.size(file) > LIMIT) {
				problems.add(0, 0, "size", LIMIT >> 20);
			} else {
				text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
			}
			if (text.indexOf('\0') >= 0) {
				problems.add(0, 0, "encoding");
			}
		} catch (NoSuchFileException e) {
			problems.add(0, 0, "missing");
		} catch (CharacterCodingException e) {
			problems.add(0, 0, "encoding");
		} catch (IOException e) {
			problems.add(0, 0, "unreadable", e.getMessage());
		}
		problems.throwIfAny();
		return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
	}
}
