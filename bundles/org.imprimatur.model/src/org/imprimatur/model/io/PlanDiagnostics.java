package org.imprimatur.model.io;

import java.io.CharConversionException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.imprimatur.model.ImprimaturPackage;
import org.xml.sax.SAXParseException;

/** Says in the user's words what EMF and the XML parser complain about. */
final class PlanDiagnostics {

	private static final Pattern FORMAT = Pattern.compile("https://imprimatur\\.org/estate/(\\d{1,9})");
	private static final int CURRENT_FORMAT = format(ImprimaturPackage.eNS_URI);

	private final ProblemLog log;
	private final Supplier<OpenElement> innermost;
	private final BooleanSupplier otherEncoding;

	/**
	 * Notes problems in that log.
	 *
	 * @param innermost the element that is open where reading has come to; null outside of all
	 * @param otherEncoding whether the file does not seem to be in the encoding that it names
	 */
	PlanDiagnostics(ProblemLog log, Supplier<OpenElement> innermost, BooleanSupplier otherEncoding) {
		this.log = log;
		this.innermost = innermost;
		this.otherEncoding = otherEncoding;
	}

	void add(XMIException exception) {
		switch (exception) {
			case IllegalValueException illegal -> addValue(illegal);
			case FeatureNotFoundException unknown -> add(exception, "plan.unknown.element", unknown.getName(),
					unknown.getObject() == null ? "" : ElementNames.of(unknown.getObject()));
			case ClassNotFoundException unknown when unknown.getFactory() != null ->
				add(exception, "plan.unknown.type", unknown.getName());
			case PackageNotFoundException missing when missing.uri() == null ->
				add(exception, "plan.namespace", "", ImprimaturPackage.eNS_URI);
			case ClassNotFoundException consequence -> {
				// its package is not known, which is a problem already
			}
			case PackageNotFoundException consequence -> {
				// getPackageForURI has said so
			}
			default -> addSyntax(exception);
		}
	}

	/** Notes that elements are in a namespace that is not ours, but perhaps that of a newer format. */
	void addForeignNamespace(String namespace, int line, int column) {
		if (format(namespace) > CURRENT_FORMAT) {
			log.add(line, column, "plan.newer", format(namespace), CURRENT_FORMAT);
		} else {
			log.add(line, column, "plan.namespace", namespace, ImprimaturPackage.eNS_URI);
		}
	}

	private void add(XMIException exception, String key, Object... arguments) {
		log.add(exception.getLine(), exception.getColumn(), key, arguments);
	}

	private void addSyntax(XMIException exception) {
		Throwable cause = exception;
		while (cause.getCause() != null && !(cause instanceof SAXParseException)) {
			cause = cause.getCause();
		}
		String sentence = String.valueOf(cause.getMessage());
		if (cause instanceof CharConversionException) {
			add(exception, "plan.encoding");
		} else if (sentence.contains(PlanLoad.NO_DOCTYPE)) {
			add(exception, "plan.doctype");
		} else {
			XmlMistake.of(sentence).ifPresentOrElse(mistake -> addMistake(exception, mistake),
					() -> add(exception, "plan.syntax", sentence));
		}
	}

	private void addMistake(XMIException exception, XmlMistake mistake) {
		int line = exception.getLine();
		int column = Math.max(1, exception.getColumn() - mistake.back());
		switch (mistake.key()) {
			case "plan.xml.unclosed" -> {
				OpenElement open = innermost.get();
				log.forgetAfter(open.line());
				log.add(line, column, mistake.key(), open.name(), open.line());
			}
			case "plan.xml.truncated" -> Optional.ofNullable(innermost.get()).ifPresentOrElse(
					open -> log.add(line, column, mistake.key(), open.name(), open.line()),
					() -> log.add(line, column, "plan.xml.truncated.start"));
			case "plan.xml.prefix" -> log.add(line, column, mistake.key(), mistake.arguments().getFirst(),
					ImprimaturPackage.eNS_URI);
			case "plan.xml.none" -> log.add(line, column, otherEncoding.getAsBoolean() ? "plan.encoding" : mistake.key(),
					ImprimaturPackage.eNS_URI);
			default -> log.add(line, column, mistake.key(), mistake.arguments().toArray());
		}
	}

	/** Notes that a reference leads to an element of another type than it may. */
	void addWrongTarget(EObject from, EStructuralFeature feature, EObject target, int line, int column) {
		log.add(line, column, "plan.reference.type", ElementNames.of(from), feature.getName(), ElementNames.of(target),
				feature.getEType().getName());
	}

	private void addValue(IllegalValueException illegal) {
		EStructuralFeature feature = illegal.getFeature();
		if (illegal.getValue() instanceof EObject target) {
			addWrongTarget(illegal.getObject(), feature, target, illegal.getLine(), illegal.getColumn());
			return;
		}
		EClassifier type = feature.getEType();
		String key = "plan.value";
		String words = "";
		if (type instanceof EEnum literals) {
			key = "plan.value.literal";
			words = literals.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "));
		} else if (type == ImprimaturPackage.Literals.DAY) {
			key = "plan.value.day";
		} else if (type.getInstanceClass() == boolean.class) {
			key = "plan.value.truth";
		} else if (type.getInstanceClass() == int.class || type.getInstanceClass() == long.class) {
			key = "plan.value.number";
		}
		add(illegal, key, ElementNames.of(illegal.getObject()), feature.getName(), illegal.getValue(), words);
	}

	private static int format(String namespace) {
		Matcher matcher = FORMAT.matcher(namespace);
		return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
	}
}
