package org.imprimatur.diagram.layout;

import java.util.EnumSet;

import org.eclipse.elk.alg.layered.options.InternalProperties;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkNode;

/** The options of ELK Layered that all drawings are laid out with. */
final class LayeredSettings {

	private static final double NODE_GAP = 24;
	private static final double LAYER_GAP = 32;
	private static final double EDGE_GAP = 10;
	private static final double EDGE_LABEL_GAP = 5;
	private static final double EDGE_NODE_GAP = 16;
	/** Network simplex, which makes edges short, takes quadratic time: seconds for some hundred figures. */
	private static final int MOST_BALANCED = 120;
	private static final int MOST_NODES = 10_000;
	private static final double RATIO = 1.5;

	private LayeredSettings() {
	}

	/** Sets the options of a graph or of a compound node. */
	static void apply(ElkNode node, Block block) {
		node.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		node.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
		node.setProperty(CoreOptions.RANDOM_SEED, 1);
		node.setProperty(LayeredOptions.SPACING_NODE_NODE, NODE_GAP);
		node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
		node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, EDGE_GAP);
		node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, EDGE_GAP);
		node.setProperty(LayeredOptions.SPACING_EDGE_NODE, EDGE_NODE_GAP);
		node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, EDGE_NODE_GAP);
		node.setProperty(CoreOptions.SPACING_EDGE_LABEL, EDGE_LABEL_GAP);
		boolean large = block.children.size() > MOST_BALANCED;
		node.setProperty(LayeredOptions.LAYERING_STRATEGY,
				large ? LayeringStrategy.LONGEST_PATH_SOURCE : LayeringStrategy.NETWORK_SIMPLEX);
		node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY,
				large ? NodePlacementStrategy.BRANDES_KOEPF : NodePlacementStrategy.NETWORK_SIMPLEX);
		node.setProperty(CoreOptions.ASPECT_RATIO, RATIO);
		boolean ranks = block.isRoot() && block.children.stream().mapToInt(Block::rank).distinct().count() > 1;
		node.setProperty(CoreOptions.PARTITIONING_ACTIVATE, ranks);
		node.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, !ranks);
		node.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
		// ELK 0.12.1 sets it for the outermost graph only and fails in the others
		node.setProperty(InternalProperties.MAX_MODEL_ORDER_NODES, MOST_NODES);
		if (ranks && block.children.stream().anyMatch(child -> child.crossed))
			node.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true);
	}

	/** Keeps a compound node from becoming smaller than its head. */
	static void leastSize(ElkNode node, double width, double height) {
		node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
		node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(width, height));
	}
}
