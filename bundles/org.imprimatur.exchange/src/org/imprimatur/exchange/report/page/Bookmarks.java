package org.imprimatur.exchange.report.page;

import java.util.ArrayDeque;
import java.util.Deque;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What only the PDF of a page has: bookmarks, made from its headings, more style, and notes. */
final class Bookmarks {

	private Bookmarks() {
	}

	/** All characters of a page that are printed. */
	static String text(Document page) {
		return page.getElementsByTagName("body").item(0).getTextContent();
	}

	/** Adds a note beneath the title. */
	static void note(Document page, String text) {
		Node title = page.getElementsByTagName("h1").item(0);
		Element note = page.createElement("p");
		note.setAttribute("class", "note");
		note.setTextContent(text);
		title.getParentNode().insertBefore(note, title.getNextSibling());
	}

	/** Adds style at the end. */
	static void style(Document page, String css) {
		Element style = page.createElement("style");
		style.setTextContent(css);
		head(page).appendChild(style);
	}

	private static Node head(Document page) {
		return page.getElementsByTagName("head").item(0);
	}

	/** Adds a bookmark for each heading that has an id, nested as the headings are. */
	static void add(Document page) {
		Element root = page.createElement("bookmarks");
		Deque<Element> open = new ArrayDeque<>();
		open.push(root);
		NodeList all = page.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			Element heading = (Element) all.item(i);
			int level = level(heading);
			if (level == 0 || heading.getAttribute("id").isEmpty()) {
				continue;
			}
			while (open.size() > level) {
				open.pop();
			}
			Element bookmark = page.createElement("bookmark");
			bookmark.setAttribute("name", heading.getTextContent().strip());
			bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
			open.peek().appendChild(bookmark);
			open.push(bookmark);
		}
		head(page).appendChild(root);
	}

	/** 1 for the headings of parts, 2 for those beneath; 0 for what is no heading. */
	private static int level(Element element) {
		return element.getTagName().matches("h[2-4]") ? element.getTagName().charAt(1) - '1' : 0;
	}
}
