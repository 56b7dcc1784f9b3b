package org.imprimatur.model.io;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Element;

/** The ids of a plan's elements: which are well-formed, and how elements come to one. */
final class Ids {

	private static final Pattern VALID = Pattern.compile("[\\p{L}\\p{M}\\p{N}._-]+");
	private static final Pattern OTHER_CHARACTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
	private static final Pattern WORD_BOUNDARY = Pattern.compile("(?<=[a-z])(?=[A-Z])");
	private static final int MAX_SLUG = 60;

	private final Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<String, EObject> owners;
	private final Set<String> taken = new HashSet<>();
	private final Map<String, Integer> lastNumber = new HashMap<>();

	private Ids(List<Element> elements, Map<String, EObject> owners) {
		this.elements.addAll(elements);
		this.owners = owners;
	}

	/** Whether references can be written with that id. */
	static boolean isValid(String id) {
		return VALID.matcher(id).matches();
	}

	/**
	 * Gives an id to the elements that have none of their own. The others keep theirs.
	 *
	 * @param elements all of the file, in its order
	 * @param owners who had each id first; where two have the same, the other one is given a new id
	 */
	static void assign(List<Element> elements, Map<String, EObject> owners) {
		Ids ids = new Ids(elements, owners);
		List<Element> without = elements.stream().filter(element -> !ids.keeps(element)).toList();
		without.forEach(element -> element.setId(ids.free(slug(element))));
	}

	private boolean keeps(Element element) {
		String id = element.getId();
		if (id == null || id.isBlank()) {
			return false;
		}
		boolean anothers = owners.get(id) instanceof Element owner && owner != element && elements.contains(owner)
				&& id.equals(owner.getId());
		return !anothers && taken.add(id);
	}

	private String free(String slug) {
		String id = slug;
		while (!taken.add(id)) {
			id = slug + "-" + lastNumber.merge(slug, 2, (last, first) -> last + 1);
		}
		return id;
	}

	/** Type and name in lower case, words joined by hyphens: {@code image-windows-11-営業部}. */
	static String slug(Element element) {
		String type = WORD_BOUNDARY.matcher(element.eClass().getName()).replaceAll(" ");
		String name = element.getName() == null ? "" : element.getName();
		String words = Normalizer.normalize(type + " " + name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		String slug = OTHER_CHARACTERS.matcher(words).replaceAll("-");
		int end = slug.offsetByCodePoints(0, Math.min(MAX_SLUG, slug.codePointCount(0, slug.length())));
		return slug.substring(0, end).replaceAll("-+$", "");
	}
}
