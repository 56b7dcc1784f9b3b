package org.imprimatur.exchange.columns;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days are read where no other reading is possible, and otherwise kept as they stand. */
class DayTextTest {

	@ParameterizedTest
	@CsvSource({ "2026-11-20 08:12:33.0000000,2026-11-20,''", "2026-11-20T08:12:33Z,2026-11-20,''",
			"2026/1/5 8:00:00,2026-01-05,''", "2026-11-20,2026-11-20,''", "11/20/2026,'',11/20/2026",
			"5/6/2026 8:12:33 AM,'',5/6/2026 8:12:33 AM", "2026-13-40,'',2026-13-40", "0001-01-01 00:00:00,'',''",
			"1601-01-01,'',''", "'','',''", "2026-11-2008,'',2026-11-2008" })
	void readsDays(String text, String day, String open) {
		assertThat(DayText.of(text).map(LocalDate::toString).orElse("")).isEqualTo(day);
		assertThat(DayText.open(text)).isEqualTo(open);
	}
}
