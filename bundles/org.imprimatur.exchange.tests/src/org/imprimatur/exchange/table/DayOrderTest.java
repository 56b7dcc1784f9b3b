package org.imprimatur.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayOrderTest {

	@ParameterizedTest
	@CsvSource({ "2026-03-05, 2026-03-05", "2026-03-05 10:00:00, 2026-03-05", "2026-03-05T10:00:00Z, 2026-03-05",
			"2026/3/5, 2026-03-05", "2026年3月5日, 2026-03-05", "05/05/2026, 2026-05-05" })
	void readsDaysThatLeaveNoDoubt(String text, LocalDate day) {
		assertThat(DayOrder.OPEN.read(text)).contains(day);
		assertThat(DayOrder.MONTH_FIRST.read(text)).contains(day);
		assertThat(DayOrder.OPEN.unread(text)).isEmpty();
	}

	@Test
	void readsDaysInTheOrderOfTheFileOnly() {
		assertThat(DayOrder.MONTH_FIRST.read("03/05/2026 10:00")).contains(LocalDate.of(2026, 3, 5));
		assertThat(DayOrder.DAY_FIRST.read("03.05.26")).contains(LocalDate.of(2026, 5, 3));
		assertThat(DayOrder.OPEN.read("03/05/2026")).isEmpty();
		assertThat(DayOrder.OPEN.unread("03/05/2026")).isEqualTo("03/05/2026");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "yesterday", "2026-13-01", "2026-02-30", "13/13/2026", "00/00/0000", "20260305" })
	void leavesOtherTexts(String text) {
		for (DayOrder order : DayOrder.values()) {
			assertThat(order.read(text)).isEqualTo(Optional.empty());
		}
	}
}
