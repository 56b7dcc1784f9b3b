package org.imprimatur.exchange.report.content;

import java.io.IOException;
import java.util.Map;

/**
 * A part of the report. Its words and numbers are made here, its look by the template that is called like it; both know
 * the names of its values.
 */
public interface Section {

	/** Its id, and the name of its template. */
	String id();

	/**
	 * The values of its template.
	 *
	 * @throws IOException when a diagram cannot be drawn
	 */
	Map<String, Object> values(ReportSource source) throws IOException;
}
