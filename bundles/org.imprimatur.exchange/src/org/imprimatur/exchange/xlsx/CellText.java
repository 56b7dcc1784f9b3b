package org.imprimatur.exchange.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What a cell says, as a text: dates in ISO 8601, numbers without grouping and without digits that binary arithmetic
 * added, with leading zeros where the format shows them. A formula says what the workbook stores as its result.
 *
 * @param text  the text; empty when the cell has none
 * @param doubt key of the message that tells what is wrong with the cell; empty when nothing is
 */
record CellText(String text, Optional<String> doubt) {

	private static final CellText EMPTY = new CellText("", Optional.empty());
	private static final Set<String> ERRORS = Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A",
			"#GETTING_DATA", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!");
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

	/** Digits of a number that a workbook stores. */
	private static final int DIGITS = 15;

	/** What that cell says; a null stands for no cell. */
	static CellText of(Cell cell) {
		if (cell == null || cell.getType() == CellType.EMPTY) {
			return EMPTY;
		}
		Object value = cell.getValue();
		if (value == null || value.toString().isEmpty()) {
			return cell.getFormula() == null ? EMPTY : new CellText("", Optional.of("xlsx.formula"));
		}
		if (cell.getType() == CellType.ERROR || cell.getFormula() != null && ERRORS.contains(value.toString())) {
			return new CellText("", Optional.of("xlsx.error"));
		}
		if (value instanceof BigDecimal number) {
			return number(cell, number);
		}
		return new CellText(value instanceof Boolean flag ? flag ? "TRUE" : "FALSE" : value.toString(),
				Optional.empty());
	}

	private static CellText number(Cell cell, BigDecimal number) {
		NumberFormat format = new NumberFormat(cell.getDataFormatId() == null ? -1 : cell.getDataFormatId(),
				cell.getDataFormatString());
		Optional<String> day = format.isDate() ? moment(cell, number) : Optional.empty();
		if (day.isPresent()) {
			return new CellText(day.get(), Optional.empty());
		}
		boolean cut = number.scale() <= 0 && number.precision() - number.scale() > DIGITS;
		return new CellText(format.padded(plain(number)), cut ? Optional.of("xlsx.digits") : Optional.empty());
	}

	private static String plain(BigDecimal number) {
		if (Math.abs((long) number.scale()) > 400) {
			return number.toString();
		}
		BigDecimal rounded = number.precision() > DIGITS ? number.round(new MathContext(DIGITS)) : number;
		return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
	}

	private static Optional<String> moment(Cell cell, BigDecimal number) {
		if (number.compareTo(BigDecimal.ONE) < 0) {
			return Optional.empty();
		}
		try {
			LocalDateTime moment = cell.asDate();
			return moment.getYear() > 9999 ? Optional.empty()
					: Optional.of(moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString()
							: MOMENT.format(moment));
		} catch (DateTimeException | ArithmeticException e) {
			return Optional.empty();
		}
	}
}
