package org.imprimatur.sirius;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DragAndDropTarget;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.description.tool.ContainerCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.description.tool.DirectEditLabel;
import org.eclipse.sirius.diagram.description.tool.DoubleClickDescription;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.NodeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectEdgeDescription;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactoryProvider;
import org.eclipse.ui.IEditorPart;
import org.imprimatur.model.Element;

/** The tools of a diagram in an editor, used as the editor's palette does. */
final class Palette {

	private final EstateProject project;
	private final DDiagram diagram;
	private final IDiagramCommandFactory commands;

	Palette(EstateProject project, String kind) {
		this.project = project;
		this.diagram = (DDiagram) project.representation(kind);
		IEditorPart editor = project.editor(kind);
		this.commands = editor.getAdapter(IDiagramCommandFactoryProvider.class)
				.getCommandFactory(project.session().getTransactionalEditingDomain());
	}

	/** The element of that mapping that shows the element of that id. */
	DDiagramElement shown(String mapping, String id) {
		return elements(mapping).filter(one -> one.getTarget() instanceof Element element && id.equals(element.getId()))
				.findFirst().orElseThrow(() -> new AssertionError("No " + mapping + " " + id));
	}

	Stream<DDiagramElement> elements(String mapping) {
		return diagram.getDiagramElements().stream()
				.filter(one -> one.getDiagramElementMapping().getName().equals(mapping));
	}

	/** The edge of that mapping between those that show these. */
	DEdge edge(String mapping, String source, String target) {
		return elements(mapping).map(DEdge.class::cast)
				.filter(edge -> id(edge.getSourceNode()).equals(source) && id(edge.getTargetNode()).equals(target))
				.findFirst().orElseThrow(() -> new AssertionError("No " + mapping + " from " + source + " to " + target));
	}

	private static String id(EdgeTarget end) {
		return ((Element) ((DDiagramElement) end).getTarget()).getId();
	}

	void create(String tool) {
		EObject found = tool(tool);
		execute(found instanceof ContainerCreationDescription container
				? commands.buildCreateContainerCommandFromTool(diagram, container)
				: commands.buildCreateNodeCommandFromTool(diagram, (NodeCreationDescription) found));
	}

	void createIn(DDiagramElement container, String tool) {
		execute(commands.buildCreateNodeCommandFromTool((DDiagramElementContainer) container,
				(NodeCreationDescription) tool(tool)));
	}

	void connect(String tool, DDiagramElement source, DDiagramElement target) {
		execute(commands.buildCreateEdgeCommandFromTool((EdgeTarget) source, (EdgeTarget) target,
				(EdgeCreationDescription) tool(tool)));
	}

	void reconnect(String tool, DEdge edge, DDiagramElement from, DDiagramElement to) {
		execute(commands.buildReconnectEdgeCommandFromTool((ReconnectEdgeDescription) tool(tool), edge, (EdgeTarget) from,
				(EdgeTarget) to));
	}

	void drop(String tool, DDiagramElement container, BiFunction<IDiagramCommandFactory, Drop, Command> what) {
		execute(what.apply(commands, new Drop((DragAndDropTarget) container, (ContainerDropDescription) tool(tool))));
	}

	/** Where something is dropped, and by which tool. */
	record Drop(DragAndDropTarget container, ContainerDropDescription tool) {
	}

	void rename(DDiagramElement element, String name) {
		execute(commands.buildDirectEditLabelFromTool(element, (DirectEditLabel) tool("rename"), name));
	}

	void delete(DDiagramElement element) {
		execute(commands.buildDeleteDiagramElement(element));
	}

	boolean canDelete(DDiagramElement element) {
		return commands.buildDeleteDiagramElement(element).canExecute();
	}

	void doubleClick(DDiagramElement element) {
		execute(commands.buildDoubleClickOnElementCommandFromTool(element, (DoubleClickDescription) tool("open")));
	}

	private EObject tool(String name) {
		Iterable<EObject> contents = () -> diagram.getDescription().eAllContents();
		return StreamSupport.stream(contents.spliterator(), false)
				.filter(one -> one instanceof org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription tool
						&& tool.getName().equals(name))
				.findFirst().orElseThrow(() -> new AssertionError("No tool " + name));
	}

	private void execute(Command command) {
		if (!command.canExecute()) {
			throw new AssertionError("The tool cannot be used here: " + command.getLabel());
		}
		project.mark();
		project.session().getTransactionalEditingDomain().getCommandStack().execute(command);
		EstateProject.settle();
	}
}
