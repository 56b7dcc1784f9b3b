package org.imprimatur.model.io;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A mistake in the writing of XML, recognised by what the JDK's parser says of it in English.
 *
 * @param key the text that tells it
 * @param back how many characters before the parser's place the mistake stands
 * @param arguments names in the parser's sentence, which are arguments of the text
 */
record XmlMistake(String key, int back, List<String> arguments) {

	private record Form(Pattern sentence, String key, int back) {

		Form(String sentence, String key, int back) {
			this(Pattern.compile(sentence, Pattern.DOTALL), key, back);
		}
	}

	private static final List<Form> FORMS = List.of(
			new Form("The entity name must immediately follow the '&'.*", "plan.xml.ampersand", 1),
			new Form("The reference to entity \"(.*)\" must end with.*", "plan.xml.ampersand", 1),
			new Form("The entity \"(.*)\" was referenced, but not declared.*", "plan.xml.ampersand", 2),
			new Form("The value of attribute \"(.*)\" associated with an element type \"(.*)\" must not contain the '<'.*",
					"plan.xml.less", 0),
			new Form("The content of elements must consist of well-formed character data.*", "plan.xml.markup", 1),
			new Form("Element type \"(.*)\" must be followed by either attribute specifications.*", "plan.xml.quote", 0),
			new Form("Attribute name \".*\" associated with an element type \"(.*)\" must be followed by the ' = '.*",
					"plan.xml.quote", 0),
			new Form("Open quote is expected for attribute \"(.*)\" associated with.*", "plan.xml.unquoted", 0),
			new Form("Attribute \"(.*)\" was already specified for element \"(.*)\".*", "plan.xml.attributeTwice", 0),
			new Form("The element type \"(.*)\" must be terminated by the matching end-tag.*", "plan.xml.unclosed", 0),
			new Form("XML document structures must start and end within the same entity.*", "plan.xml.truncated", 0),
			new Form("Premature end of file.*", "plan.empty", 0),
			new Form("Content is not allowed in prolog.*", "plan.xml.none", 0),
			new Form("The markup in the document preceding the root element must be well-formed.*", "plan.xml.none", 0),
			new Form("Content is not allowed in trailing section.*", "plan.xml.trailing", 0),
			new Form("The markup in the document following the root element must be well-formed.*",
					"plan.xml.trailing", 1),
			new Form("The processing instruction target matching \"\\[xX\\]\\[mM\\]\\[lL\\]\" is not allowed.*",
					"plan.xml.declaration", 5),
			new Form("The prefix \"(.*?)\" for .* is not bound.*", "plan.xml.prefix", 0),
			new Form("An invalid XML character \\(Unicode: 0x(.*?)\\) was found.*", "plan.xml.character", 0),
			new Form("Character reference \"&#(.*?);?\" is an invalid XML character.*", "plan.xml.character", 0));

	/** The mistake that the parser's sentence tells, if it is one of those that people make. */
	static Optional<XmlMistake> of(String sentence) {
		return FORMS.stream().flatMap(form -> {
			Matcher matcher = form.sentence().matcher(sentence);
			return matcher.matches() ? Stream.of(of(form, matcher.toMatchResult())) : null;
		}).findFirst();
	}

	private static XmlMistake of(Form form, MatchResult match) {
		List<String> groups = IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group).toList();
		boolean code = form.key().equals("plan.xml.ampersand");
		int codeLength = code ? groups.stream().mapToInt(String::length).sum() : 0;
		return new XmlMistake(form.key(), form.back() + codeLength, groups);
	}
}
