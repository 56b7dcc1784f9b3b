package org.imprimatur.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.imprimatur.exchange.table.DayOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as tables write them. */
class DayTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "2026-12-01", "2026/12/1", "2026.12.01", "20261201", "2026-12-01T10:33:00Z",
			"2026/12/01 10:33", "2026年12月1日", "2026 年 12 月 1 日", "２０２６年１２月１日", "令和8年12月1日", "R8.12.1", "r08/12/01",
			"1.12.2026", "01.12.2026 08:00", "1 Dec 2026", "1-Dec-2026", "1 December 2026", "Dec 1, 2026",
			"december 1 2026", "2026年12月1日(火)" })
	void readsAllOfThese(String text) {
		assertThat(DayText.read(text, DayOrder.OPEN)).contains(LocalDate.of(2026, 12, 1));
	}

	@Test
	void readsErasAndTheirFirstYears() {
		assertThat(DayText.read("令和元年5月1日", DayOrder.OPEN)).contains(LocalDate.of(2019, 5, 1));
		assertThat(DayText.read("H30.4.2", DayOrder.OPEN)).contains(LocalDate.of(2018, 4, 2));
		assertThat(DayText.read("昭和64年1月7日", DayOrder.OPEN)).contains(LocalDate.of(1989, 1, 7));
	}

	@Test
	void doesNotGuessTheOrderOfDayAndMonth() {
		assertThat(DayText.read("03/04/2026", DayOrder.OPEN)).isEmpty();
		assertThat(DayText.read("13/04/2026", DayOrder.OPEN)).contains(LocalDate.of(2026, 4, 13));
		assertThat(DayText.read("04/13/2026", DayOrder.OPEN)).contains(LocalDate.of(2026, 4, 13));
		assertThat(DayText.read("05/05/2026", DayOrder.OPEN)).contains(LocalDate.of(2026, 5, 5));
		assertThat(DayText.read("03/04/2026", DayOrder.DAY_FIRST)).contains(LocalDate.of(2026, 4, 3));
		assertThat(DayText.read("03/04/2026", DayOrder.MONTH_FIRST)).contains(LocalDate.of(2026, 3, 4));
		assertThat(DayText.read("13/04/2026", DayOrder.MONTH_FIRST)).isEmpty();
	}

	@Test
	void findsTheOrderOfAColumn() {
		assertThat(DayText.orderOf(List.of("03/04/2026", "04/13/2026"))).isEqualTo(DayOrder.MONTH_FIRST);
		assertThat(DayText.orderOf(List.of("03/04/2026", "13/04/2026"))).isEqualTo(DayOrder.DAY_FIRST);
		assertThat(DayText.orderOf(List.of("03/04/2026"))).isEqualTo(DayOrder.OPEN);
		assertThat(DayText.orderOf(List.of("04/13/2026", "13/04/2026"))).isEqualTo(DayOrder.OPEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "2026", "2026-13-01", "2026-02-30", "31/02/2026", "12/26", "1/2/26", "46357",
			"R8", "Foo 1, 2026", "99999999999", "2026-12-01x" })
	void readsNoneOfThese(String text) {
		assertThat(DayText.read(text, DayOrder.OPEN)).isEmpty();
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
			DayText.read(text.toString(), DayOrder.values()[random.nextInt(3)]);
		}
	}
}
