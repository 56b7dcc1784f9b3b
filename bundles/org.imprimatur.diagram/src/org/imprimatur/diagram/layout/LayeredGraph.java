package org.imprimatur.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.imprimatur.diagram.layout.LinkEnd.Side;

/** The inside of a block as a layered graph of ELK: places its children and routes the links that meet among them. */
final class LayeredGraph {

	static {
		// knows how values of options are copied; with and without OSGi
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private final Block frame;
	private final ElkNode graph = ElkGraphUtil.createGraph();
	private final Map<Block, ElkNode> nodes = new LinkedHashMap<>();
	private final Map<ElkEdge, Link> edges = new LinkedHashMap<>();
	private final BooleanSupplier cancelled;

	/**
	 * @param frame     block whose children have their sizes
	 * @param links     all links of the drawing
	 * @param cancelled asked between the steps of the layout whether to give up
	 */
	LayeredGraph(Block frame, List<Link> links, BooleanSupplier cancelled) {
		this.frame = frame;
		this.cancelled = cancelled;
		nodes.put(frame, graph);
		LayeredSettings.apply(graph, frame);
		graph.setProperty(CoreOptions.PADDING, padding(frame));
		frame.children.forEach(child -> addNode(child, graph));
		links.stream().filter(link -> !link.isInward() && nodes.containsKey(link.meeting) && isOpen(link.meeting))
				.forEach(this::addEdge);
	}

	private boolean isOpen(Block block) {
		return block == frame || block.compound;
	}

	private static ElkPadding padding(Block block) {
		double side = block.isRoot() ? 0 : Arranger.PADDING;
		return new ElkPadding(Arranger.top(block), side, side, side);
	}

	private void addNode(Block block, ElkNode parent) {
		ElkNode node = ElkGraphUtil.createNode(parent);
		nodes.put(block, node);
		node.setIdentifier(block.figure.id());
		node.setProperty(CoreOptions.ALIGNMENT, Alignment.RIGHT);
		if (parent == graph && frame.isRoot())
			node.setProperty(CoreOptions.PARTITIONING_PARTITION, block.rank());
		if (block.compound) {
			LayeredSettings.apply(node, block);
			node.setProperty(CoreOptions.PADDING, padding(block));
			node.setDimensions(block.label.headWidth(), Arranger.top(block));
			LayeredSettings.leastSize(node, block.label.headWidth(), Arranger.top(block) + Arranger.PADDING);
			block.children.forEach(child -> addNode(child, node));
		} else {
			node.setDimensions(block.width, block.height);
		}
	}

	private void addEdge(Link link) {
		ElkConnectableShape from = end(link.source, link);
		ElkConnectableShape to = end(link.target, link);
		ElkEdge edge = link.isBackwards() ? ElkGraphUtil.createSimpleEdge(to, from)
				: ElkGraphUtil.createSimpleEdge(from, to);
		if (!link.label.lines().isEmpty()) {
			ElkLabel label = ElkGraphUtil.createLabel(link.connection.label(), edge);
			label.setDimensions(link.label.width() + Grid.STEP, link.label.height());
			// at the middle it would take a layer of its own; at the right end all, so that columns stay straight
			label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.HEAD);
		}
		edges.put(edge, link);
	}

	/** The node itself, or a port of the row or column that holds the figure. */
	private ElkConnectableShape end(LinkEnd end, Link link) {
		Block block = node(end.block);
		ElkNode node = nodes.get(block);
		if (block.kind == Block.Kind.LEAF || block.compound)
			return node;
		ElkPort port = ElkGraphUtil.createPort(node);
		List<Point> way = Exits.way(end, block);
		port.setLocation(way.getLast().x(), way.getLast().y());
		port.setProperty(CoreOptions.PORT_SIDE, end.side == Side.WEST ? PortSide.WEST : PortSide.EAST);
		node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
		link.exits.put(end, way);
		return port;
	}

	/** The innermost block around a figure that is a node of this graph. */
	private Block node(Block block) {
		Block found = block;
		while (!nodes.containsKey(found))
			found = found.parent;
		return found;
	}

	/** Runs ELK and takes its places over. */
	void layout() {
		new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return cancelled.getAsBoolean();
			}
		});
		nodes.forEach(LayeredGraph::place);
		edges.forEach(this::route);
	}

	private static void place(Block block, ElkNode node) {
		block.x = node.getX();
		block.y = node.getY();
		if (block.kind == Block.Kind.LAYERED) {
			block.width = Math.max(node.getWidth(), block.label.headWidth());
			block.height = node.getHeight();
		}
	}

	private void route(ElkEdge edge, Link link) {
		Point origin = origin(edge.getContainingNode());
		List<Point> way = new ArrayList<>();
		for (ElkEdgeSection section : edge.getSections()) {
			way.add(new Point(section.getStartX(), section.getStartY()));
			section.getBendPoints().forEach(bend -> way.add(new Point(bend.getX(), bend.getY())));
			way.add(new Point(section.getEndX(), section.getEndY()));
		}
		way.replaceAll(point -> point.moved(origin.x(), origin.y()));
		link.frame = frame;
		link.points = new ArrayList<>(exit(link, link.source));
		link.points.addAll(link.isBackwards() ? way.reversed() : way);
		link.points.addAll(exit(link, link.target).reversed());
		for (ElkLabel label : edge.getLabels())
			link.labelAt = new Point(origin.x() + label.getX() + Grid.STEP / 2, origin.y() + label.getY());
	}

	private List<Point> exit(Link link, LinkEnd end) {
		Point corner = node(end.block).within(frame);
		return link.exits.getOrDefault(end, List.of()).stream().map(point -> point.moved(corner.x(), corner.y()))
				.toList();
	}

	private Point origin(ElkNode container) {
		double x = 0;
		double y = 0;
		for (ElkNode node = container; node != graph; node = node.getParent()) {
			x += node.getX();
			y += node.getY();
		}
		return new Point(x, y);
	}
}
