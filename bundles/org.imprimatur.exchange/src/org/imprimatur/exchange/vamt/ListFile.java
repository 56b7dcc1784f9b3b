package org.imprimatur.exchange.vamt;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.ProgressInput;
import org.imprimatur.exchange.SafeXml;
import org.imprimatur.exchange.UnsafeContentException;
import org.imprimatur.model.io.Progress;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a Computer Information List of VAMT 2 (.cil) or, as far as its layout is known, VAMT 3 (.cilx). */
final class ListFile {

	private final FileContent content;
	private final Path file;
	private final ProblemList damage;
	private final ProblemList problems;
	private long count;

	/**
	 * A list to read.
	 *
	 * @param damage   hears what makes it unusable
	 * @param problems hears what of it is not used
	 */
	ListFile(FileContent content, ProblemList damage, ProblemList problems) {
		this.content = content;
		this.file = content.name();
		this.damage = damage;
		this.problems = problems;
	}

	/** Reads it to its end, or to where it is damaged. */
	void read(Consumer<VamtProduct> products, Progress progress) throws IOException {
		ListHandler handler = new ListHandler(file, problems, product -> {
			count++;
			products.accept(product);
		});
		try (InputStream in = new ProgressInput(content.opener().open(), content.size(), progress);
				Reader text = content.text(in)) {
			SafeXml.parse(new InputSource(text), handler);
			if (count == 0) {
				damage.add(file, 0, "", "xml.noProducts");
			}
		} catch (SAXParseException e) {
			damage.add(file, Math.max(1, e.getLineNumber()), "", "xml.malformed", Math.max(1, e.getColumnNumber()));
		} catch (SAXException e) {
			if (e.getException() instanceof UnsafeContentException unsafe) {
				damage.add(file, handler.line(), "", unsafe.key(), unsafe.arguments());
			} else {
				damage.add(file, handler.line(), "", "xml.malformed", handler.column());
			}
		} catch (CharacterCodingException e) {
			damage.add(file, handler.line(), "", "xml.encoding", handler.column());
		}
	}
}
