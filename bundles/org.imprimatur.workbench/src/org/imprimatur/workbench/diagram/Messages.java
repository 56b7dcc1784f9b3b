package org.imprimatur.workbench.diagram;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String accessEdge;
	public static String accessHelp;
	public static String cannotDraw;
	public static String cannotExport;
	public static String drawing;
	public static String export;
	public static String exportAs;
	public static String exportTip;
	public static String exporting;
	public static String findingsOnly;
	public static String findingsOnlyTip;
	public static String fit;
	public static String fullSize;
	public static String layers;
	public static String layersTip;
	public static String match;
	public static String matches;
	public static String nextMatch;
	public static String open;
	public static String page;
	public static String previousMatch;
	public static String quickFix;
	public static String search;
	public static String zoomIn;
	public static String zoomOut;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.diagram.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
