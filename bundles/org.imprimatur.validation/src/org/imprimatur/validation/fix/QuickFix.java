package org.imprimatur.validation.fix;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.imprimatur.model.Element;

/**
 * One way out of a finding. {@link #apply(Map)} changes the estate through plain EMF setters, so that an EMF change
 * recorder, a command or a Sirius operation around it makes one undo of it.
 */
public final class QuickFix {

	private final String kind;
	private final Element subject;
	private final List<?> targets;
	private final List<Object> words;
	private final List<Field> fields;
	private final Extent extent;
	private final int findings;
	private final Edit edit;

	private QuickFix(String kind, Element subject, List<?> targets, List<Object> words, List<Field> fields,
			Extent extent, int findings, Edit edit) {
		this.kind = kind;
		this.subject = subject;
		this.targets = List.copyOf(targets);
		this.words = List.copyOf(words);
		this.fields = List.copyOf(fields);
		this.extent = extent;
		this.findings = findings;
		this.edit = edit;
	}

	/**
	 * A fix that edits a plan.
	 *
	 * @param kind    what it does; key of its texts
	 * @param subject what it changes
	 * @param targets which of several candidates it assigns: elements, enum literals, texts; part of its id
	 * @param words   arguments of its texts
	 * @param fields  what has to be asked
	 */
	static QuickFix ofPlan(String kind, Element subject, List<?> targets, List<Object> words,
			List<Field> fields, Edit edit) {
		return new QuickFix(kind, subject, targets, words, fields, Extent.PLAN, 1, edit);
	}

	/** A fix that edits devices of a fleet. */
	static QuickFix ofFleet(String kind, Element subject, List<?> targets, List<Object> words, List<Field> fields,
			Edit edit) {
		return new QuickFix(kind, subject, targets, words, fields, Extent.FLEET, 1, edit);
	}

	/** A fix that edits a plan and what its groups select. */
	static QuickFix ofGroups(String kind, Element subject, List<?> targets, List<Object> words, Edit edit) {
		return new QuickFix(kind, subject, targets, words, List.of(), Extent.GROUPS, 1, edit);
	}

	/** The same, asking something else. */
	QuickFix asking(UnaryOperator<List<Field>> change) {
		return new QuickFix(kind, subject, targets, words, change.apply(fields), extent, findings, edit);
	}

	/** All of these as one; they are of one {@link #id()} and ask the same. */
	static QuickFix all(List<QuickFix> fixes) {
		QuickFix first = fixes.getFirst();
		return new QuickFix(first.kind, first.subject, first.targets, first.words, first.fields, first.extent,
				fixes.size(), (scene, answers) -> fixes.forEach(fix -> fix.edit.apply(scene, answers)));
	}

	/** What it does: use-image, split-group, waive. Key of its texts, and an icon's name perhaps. */
	public String kind() {
		return kind;
	}

	/** Its kind and, where several candidates are offered, those it assigns: {@code use-image:img-pro}. */
	public String id() {
		StringBuilder id = new StringBuilder(kind);
		targets.forEach(target -> id.append(':').append(name(target)));
		return id.toString();
	}

	private static Object name(Object target) {
		return switch (target) {
		case Element element -> element.getId() == null ? element.getName() : element.getId();
		case Enum<?> literal -> literal.name().toLowerCase(Locale.ROOT).replace('_', '-');
		default -> target;
		};
	}

	/** What it changes first: a deployment, an agreement, an image. */
	public Element subject() {
		return subject;
	}

	/** Which of several candidates it assigns. */
	List<?> targets() {
		return targets;
	}

	/** On how many places it works at once; more than one for <em>fix all of this kind</em>. */
	public int places() {
		return findings;
	}

	/** What has to be asked before it can be applied; none for most. */
	public List<Field> fields() {
		return fields;
	}

	/** Whether it changes devices of a fleet rather than the plan, so that the fleet file has to be saved. */
	public boolean editsDevices() {
		return extent == Extent.FLEET;
	}

	/** How far it reaches. */
	Extent extent() {
		return extent;
	}

	/** What it does in a few words, as a menu shows it. */
	public String label(Locale locale) {
		String one = FixTexts.text(kind + ".label", locale, words);
		return findings == 1 ? one : FixTexts.text("all", locale, one, findings);
	}

	/** What it changes, and what whoever chooses it thereby states. */
	public String description(Locale locale) {
		return FixTexts.text(kind + ".description", locale, words);
	}

	/** What is wrong with the answers, in the order of the fields; empty when it can be applied. */
	public List<String> problems(Map<String, String> answers, Locale locale) {
		return fields.stream().map(field -> field.problem(answers.get(field.name()), locale))
				.flatMap(Optional::stream).toList();
	}

	/**
	 * Changes the estate.
	 *
	 * @param answers by the names of the fields
	 * @throws IllegalArgumentException when an answer is missing or not acceptable; nothing has changed then
	 */
	public void apply(Map<String, String> answers) {
		List<String> problems = problems(answers, Locale.ENGLISH);
		if (!problems.isEmpty()) {
			throw new IllegalArgumentException(String.join(" ", problems));
		}
		edit.apply(Scene.REAL, new Answers(fields, answers));
	}

	/** Changes a copy of the estate, answering what it asks with samples. */
	void tryOn(Scene scene) {
		edit.apply(scene, Answers.samples(fields));
	}
}
