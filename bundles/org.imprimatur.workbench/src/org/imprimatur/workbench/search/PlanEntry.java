package org.imprimatur.workbench.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.ui.IWorkbenchPage;
import org.imprimatur.model.ImprimaturPackage;
import org.imprimatur.model.edit.ModelTexts;
import org.imprimatur.workbench.editor.ElementOpening;

/**
 * An element or device of a plan as a search finds it.
 *
 * @param plan   where it stands
 * @param type   name of the element in the file, such as images
 * @param id     its id, or serial number
 * @param name   what people call it; may be empty
 * @param number number, last five characters or licence id; may be empty
 * @param line   where it begins
 */
record PlanEntry(IFile plan, String type, String id, String name, String number, int line) {

	private static final List<String> NUMBERS = List.of("number", "order", "licenceId", "lastFive"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final String DEVICE = "devices"; //$NON-NLS-1$
	private static final int MOST_DEVICES = 200;
	private static final Map<String, EClass> KINDS = ImprimaturPackage.eINSTANCE.getEClassifiers().stream()
			.filter(EClass.class::isInstance).flatMap(type -> ((EClass) type).getEAllContainments().stream())
			.collect(Collectors.toMap(EReference::getName, EReference::getEReferenceType, (one, other) -> one));

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

	/**
	 * The devices of a plan that a pattern is found in, by serial number, host name or asset tag; not more than a list
	 * is good for. None where a fleet cannot be read.
	 */
	static List<PlanEntry> devices(IFile plan, Pattern pattern, IProgressMonitor monitor) {
		List<PlanEntry> entries = new ArrayList<>();
		DeviceSearch search = new DeviceSearch(pattern, hit -> {
			entries.add(new PlanEntry(plan, DEVICE, hit.id(), hit.label(), hit.text(), 0));
			return entries.size() < MOST_DEVICES;
		});
		try {
			search.searchFleets(plan, row -> !monitor.isCanceled());
		} catch (IOException e) {
			return entries;
		}
		return entries;
	}

	/** Shows it in the plan's editor. */
	void open(IWorkbenchPage page) throws CoreException {
		if (type.equals(DEVICE)) {
			ElementOpening.device(page, plan, id);
		} else {
			ElementOpening.element(page, plan, id, line);
		}
	}

	/** What it is. */
	String kind() {
		EClass known = KINDS.get(type);
		return known == null ? type : ModelTexts.type(known);
	}

	/** All that a pattern is compared with, in one line. */
	String label() {
		return Stream.of(name, id, number).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining("  –  ")); //$NON-NLS-1$
	}
}
