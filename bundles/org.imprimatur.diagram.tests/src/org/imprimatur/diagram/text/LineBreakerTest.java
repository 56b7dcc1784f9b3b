package org.imprimatur.diagram.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LineBreakerTest {

	/** A size of 10 and a width of 50 leave room for five East Asian characters. */
	static Stream<Arguments> texts() {
		return Stream.of(Arguments.of("one two three", List.of("one two", "three")), Arguments.of("", List.of("")),
				Arguments.of("one\ntwo", List.of("one", "two")), Arguments.of("名古屋支店展開", List.of("名古屋支店", "展開")),
				Arguments.of("名古屋支店。展開", List.of("名古屋支", "店。展開")), Arguments.of("名古屋支（店）", List.of("名古屋支", "（店）")),
				Arguments.of("エディションの", List.of("エディショ", "ンの")), Arguments.of("名古屋PCWs", List.of("名古屋", "PCWs")),
				Arguments.of("WWWWWWWW", List.of("WWWWW", "WWW")), Arguments.of("𠮷𠮷𠮷𠮷𠮷𠮷", List.of("𠮷𠮷𠮷𠮷𠮷", "𠮷")));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void breaksWhereLinesMayBreak(String text, List<String> lines) {
		assertThat(new LineBreaker(10, false, 50).lines(text)).isEqualTo(lines);
	}

	@Test
	void balancedLinesAreAsFewButOfLikeWidth() {
		LineBreaker breaker = new LineBreaker(10, false, 100);
		assertThat(breaker.lines("名古屋支店への展開")).hasSize(1);
		assertThat(breaker.balanced("名古屋支店のデスクトップへ")).containsExactly("名古屋支店のデ", "スクトップへ");
	}

	@Test
	void everyCharacterFitsHoweverNarrowTheLine() {
		assertThat(new LineBreaker(10, true, 0).lines("ab c")).containsExactly("a", "b", "c");
	}

	@Test
	void latinIsAsWideAsInArialAndJapaneseOneEm() {
		assertThat(Typeface.sans().width("Hello", 1000, false))
				.isCloseTo(2278, org.assertj.core.data.Offset.offset(3.0));
		assertThat(Typeface.sans().width("Hello", 1000, true))
				.isCloseTo(2445, org.assertj.core.data.Offset.offset(3.0));
		assertThat(Typeface.sans().width("展開", 1000, false)).isEqualTo(2000);
		assertThat(Typeface.sans().width("ｱ", 1000, false)).isEqualTo(500);
		assertThat(Typeface.sans().width("か\u3099\u202E", 1000, false)).isEqualTo(1000);
	}

	@Test
	void unfitCharactersAreReplaced() {
		assertThat(PlainText.of("a\tb\r\nc\u0000\uD800\uFFFFd")).isEqualTo("a b\nc\uFFFD\uFFFD\uFFFDd");
	}
}
