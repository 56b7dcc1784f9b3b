package org.imprimatur.workbench.help;

import java.util.List;

/** Builds pieces of pages. */
final class Html {

	private final StringBuilder text = new StringBuilder();

	static String escape(String plain) {
		return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}

	Html heading(int level, String id, String title) {
		text.append("<h").append(level).append(" id=\"").append(escape(id)).append("\">").append(escape(title)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append("</h").append(level).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
		return this;
	}

	Html paragraph(String plain) {
		text.append("<p>").append(escape(plain)).append("</p>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		return this;
	}

	Html picture(String file, String alternative) {
		text.append("<p><img src=\"").append(escape(file)).append("\" alt=\"").append(escape(alternative)).append("\"></p>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return this;
	}

	Html table(List<String> head, List<List<String>> rows) {
		text.append("<table><thead>"); //$NON-NLS-1$
		row("th", head); //$NON-NLS-1$
		text.append("</thead><tbody>\n"); //$NON-NLS-1$
		rows.forEach(cells -> row("td", cells)); //$NON-NLS-1$
		text.append("</tbody></table>\n"); //$NON-NLS-1$
		return this;
	}

	private void row(String tag, List<String> cells) {
		text.append("<tr>"); //$NON-NLS-1$
		cells.forEach(cell -> text.append('<').append(tag).append('>').append(escape(cell)).append("</").append(tag).append('>')); //$NON-NLS-1$
		text.append("</tr>\n"); //$NON-NLS-1$
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
