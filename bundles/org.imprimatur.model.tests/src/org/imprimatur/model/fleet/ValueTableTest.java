package org.imprimatur.model.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueTableTest {

	@Test
	void equalValuesHaveTheSameNumberAndString() {
		ValueTable table = new ValueTable();
		for (int round = 0; round < 2; round++) {
			for (int i = 0; i < 10_000; i++) {
				char[] buffer = ("xx" + i + "yy").toCharArray();
				int code = table.code(buffer, 2, buffer.length - 4);
				assertThat(code).isEqualTo(i + 1);
				assertThat(table.value(code)).isEqualTo(String.valueOf(i)).isSameAs(table.value(code));
			}
		}
		assertThat(table.size()).isEqualTo(10_001);
	}

	@Test
	void emptyValueIsZero() {
		ValueTable table = new ValueTable();
		assertThat(table.code("abc".toCharArray(), 1, 0)).isZero();
		assertThat(table.value(0)).isEmpty();
	}

	@Test
	void sameBeginningIsNotTheSame() {
		ValueTable table = new ValueTable();
		char[] buffer = "aaa\u0000\u0000".toCharArray();
		for (int length = 1; length <= buffer.length; length++) {
			assertThat(table.code(buffer, 0, length)).isEqualTo(length);
		}
	}
}
