package org.imprimatur.cli;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;

/** Finds the element of a plan that a call means. */
final class ElementChoice {

	private final Session session;

	/** Choices for a session. */
	ElementChoice(Session session) {
		this.session = session;
	}

	/** The image of that id or name. */
	Image image(Estate estate, String wanted) {
		return choose("element.Image", estate.getImages(), List.of(Image::getId, Image::getName), wanted);
	}

	/** The device group of that id or name. */
	DeviceGroup group(Estate estate, String wanted) {
		return choose("element.DeviceGroup", estate.getGroups(), List.of(DeviceGroup::getId, DeviceGroup::getName),
				wanted);
	}

	/**
	 * The agreement of that id, number or name.
	 *
	 * @param wanted null for the only one
	 */
	Agreement agreement(Estate estate, String wanted) {
		List<Agreement> agreements = estate.getAgreements();
		if (wanted == null && agreements.size() == 1) {
			return agreements.getFirst();
		}
		if (wanted == null) {
			throw session.usage("choice.needed", session.wording().text("element.Agreement"), list(agreements));
		}
		return choose("element.Agreement", agreements,
				List.of(Agreement::getId, Agreement::getNumber, Agreement::getName), wanted);
	}

	private <E extends Element> E choose(String kind, List<E> elements, List<Function<E, String>> names,
			String wanted) {
		for (Function<E, String> name : names) {
			List<E> found = elements.stream().filter(element -> wanted.equals(name.apply(element))).toList();
			if (found.size() == 1) {
				return found.getFirst();
			}
		}
		throw session.usage("choice.unknown", session.wording().text(kind), wanted, list(elements));
	}

	private String list(List<? extends Element> elements) {
		return elements.isEmpty() ? session.wording().text("choice.none")
				: String.join(session.wording().text("list.separator"),
						elements.stream().map(this::label).toList());
	}

	private String label(Element element) {
		String id = Objects.toString(element.getId(), "");
		return element.getName() == null ? id : session.wording().text("choice.label", id, element.getName());
	}
}
