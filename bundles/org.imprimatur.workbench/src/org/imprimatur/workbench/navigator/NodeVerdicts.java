package org.imprimatur.workbench.navigator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.model.Element;
import org.imprimatur.validation.ui.marker.FindingMarkers;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.tree.EstateLabels;
import org.imprimatur.workbench.editor.tree.Folder;

/** Verdicts on the nodes of plans: those an editor shows, else those the markers of the file tell. */
final class NodeVerdicts {

	private final Map<IFile, Map<String, Verdict>> byMarkers = new HashMap<>();

	/** The verdict on a node; for a folder the worst within. */
	Verdict of(PlanNode node) {
		if (node.shown() instanceof String) {
			return Verdict.UNCHECKED;
		}
		Optional<EstateEditor> editor = PlanEditors.find(node.plan()).filter(found -> found.document() != null
				&& node.object().map(EcoreUtil::getRootContainer).orElseGet(() -> ((Folder) node.shown()).owner()) //
						== found.document().estate());
		if (editor.isPresent()) {
			return EstateLabels.verdict(node.shown(), editor.get().verdicts());
		}
		Map<String, Verdict> verdicts = byMarkers.computeIfAbsent(node.plan(), FindingMarkers::verdicts);
		return verdicts.isEmpty() ? Verdict.UNCHECKED
				: parts(node.shown()).filter(Element.class::isInstance)
						.map(part -> verdicts.getOrDefault(((Element) part).getId(), Verdict.UNCHECKED))
						.reduce(Verdict.UNCHECKED, Verdict::or);
	}

	private static Stream<EObject> parts(Object shown) {
		return shown instanceof Folder folder ? folder.children().stream().flatMap(NodeVerdicts::parts)
				: Stream.concat(Stream.of((EObject) shown), ((EObject) shown).eContents().stream().flatMap(NodeVerdicts::parts));
	}

	/** The markers may have changed. */
	void forget() {
		byMarkers.clear();
	}
}
