package org.imprimatur.exchange.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as inventories and lists write them, each text in each order. */
class DayOrderTest {

	@ParameterizedTest
	@CsvFileSource(resources = "days.csv", numLinesToSkip = 1)
	void readsDaysAndNeverGuesses(String text, LocalDate open, LocalDate dayFirst, LocalDate monthFirst) {
		assertThat(DayOrder.OPEN.read(text).orElse(null)).isEqualTo(open);
		assertThat(DayOrder.DAY_FIRST.read(text).orElse(null)).isEqualTo(dayFirst);
		assertThat(DayOrder.MONTH_FIRST.read(text).orElse(null)).isEqualTo(monthFirst);
		assertThat(DayOrder.OPEN.unread(text)).isEqualTo(open == null ? text : "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0001-01-01 00:00:00", "1601-01-01", "1970/1/1", "01/01/0001", "30.12.1899" })
	void neverIsNoDayAndNothingToAskFor(String text) {
		assertThat(DayOrder.OPEN.read(text)).isEmpty();
		assertThat(DayOrder.OPEN.unread(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "03/04/2026|04/13/2026, MONTH_FIRST", "04/13/2026|03/04/2026, MONTH_FIRST",
			"03/04/2026|13/04/2026, DAY_FIRST", "03-04-2026|13-04-2026 05:56:02, DAY_FIRST", "03/04/2026, OPEN",
			"04/13/2026|13/04/2026, OPEN", "03/04/2026|x|''|2026-04-13, OPEN", "'', OPEN" })
	void aColumnTellsItsOrder(String texts, DayOrder order) {
		assertThat(DayOrder.of(List.of(texts.split("\\|")))).isEqualTo(order);
	}

	@Test
	void neverThrows() {
		Random random = new Random(7);
		String alphabet = "0123456789/-. 年月日令和RHSDecJan,T:";
		for (int round = 0; round < 20_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(14); i > 0; i--) {
				text.append(alphabet.charAt(random.nextInt(alphabet.length())));
			}
			assertThat(DayOrder.values()[random.nextInt(3)].read(text.toString())).isNotNull();
		}
	}
}
