package org.imprimatur.workbench.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.resources.IFile;

/**
 * An element of a plan as a search finds it.
 *
 * @param plan   where it stands
 * @param type   name of the element in the file, such as images
 * @param id     its id
 * @param name   what people call it; may be empty
 * @param number number, last five characters or licence id; may be empty
 * @param line   where it begins
 */
record PlanEntry(IFile plan, String type, String id, String name, String number, int line) {

	private static final List<String> NUMBERS = List.of("number", "order", "licenceId", "lastFive"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** The elements of a plan file, read without its fleets. What cannot be read has none. */
	static List<PlanEntry> of(IFile plan) {
		List<PlanEntry> entries = new ArrayList<>();
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		Path file = plan.getLocation().toPath();
		try (InputStream in = Files.newInputStream(file)) {
			XMLStreamReader xml = factory.createXMLStreamReader(in);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getAttributeValue(null, "id") != null) { //$NON-NLS-1$
					entries.add(of(plan, xml));
				}
			}
		} catch (IOException | XMLStreamException e) {
			return entries;
		}
		return entries;
	}

	private static PlanEntry of(IFile plan, XMLStreamReader xml) {
		String number = NUMBERS.stream().map(attribute -> xml.getAttributeValue(null, attribute)).filter(Objects::nonNull)
				.collect(Collectors.joining(" ")); //$NON-NLS-1$
		return new PlanEntry(plan, xml.getLocalName(), xml.getAttributeValue(null, "id"), //$NON-NLS-1$
				Objects.requireNonNullElse(xml.getAttributeValue(null, "name"), ""), number, //$NON-NLS-1$ //$NON-NLS-2$
				xml.getLocation().getLineNumber());
	}

	/** All that a pattern is compared with, in one line. */
	String label() {
		return Stream.of(name, id, number).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining("  –  ")); //$NON-NLS-1$
	}
}
