package org.imprimatur.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither formulas nor product keys get out. */
class SafeTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+81-3", "-A1", "@SUM(A1)", "\tx", "\rx", "＝1+1", "'=1", "'text", "''" })
	void isGuardedAndComesBack(String text) {
		assertThat(SafeText.guarded(text)).isEqualTo("'" + text);
		assertThat(SafeText.unguarded(SafeText.guarded(text))).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "=", "PC-1", "a=b", "東京" })
	void staysAsItIs(String text) {
		assertThat(SafeText.guarded(text)).isEqualTo(text);
		assertThat(SafeText.unguarded(text)).isEqualTo(text);
	}

	@Test
	void foreignApostrophesStay() {
		assertThat(SafeText.unguarded("'90s PC")).isEqualTo("'90s PC");
	}

	@Test
	void productKeysAreRemoved() {
		assertThat(SafeText.of("key: " + SamplePlan.SECRET)).isEqualTo(SafeText.REMOVED);
		assertThat(SafeText.of(null)).isEmpty();
	}
}
