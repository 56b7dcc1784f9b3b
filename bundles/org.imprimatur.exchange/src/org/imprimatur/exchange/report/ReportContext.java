package org.imprimatur.exchange.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.imprimatur.exchange.seal.SealedCheck;
import org.imprimatur.exchange.seal.SealedInput;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.rule.RuleBook;

/**
 * What a report is made from.
 *
 * @param survey    the checked estate
 * @param book      the rules it was checked by
 * @param locale    the language: English or Japanese
 * @param stamp     when the report is made
 * @param generator name and version of the program that makes it
 * @param by        who answers for it; may be empty
 * @param inputs    the files that were read, with their hashes
 * @param serials   how many serial numbers are listed for a finding
 * @param list      the file that lists all devices, if one was written beside the report
 * @param since     the earlier audit that this one is compared with, if any
 * @param font      a font file for what Liberation Sans lacks; empty for one that is installed
 */
public record ReportContext(Survey survey, RuleBook book, Locale locale, Instant stamp, String generator, String by,
		List<SealedInput> inputs, int serials, Optional<SealedInput> list, Optional<SealedCheck> since,
		Optional<Path> font) {

	/** How many serial numbers are listed for a finding unless one says otherwise. */
	public static final int USUAL_SERIALS = 10;
	/** How many are listed at most, so that a report does not grow with its devices. */
	public static final int MOST_SERIALS = 1000;
}
