package org.imprimatur.model.io;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.imprimatur.model.ImprimaturPackage;

/** Says in the user's words what EMF and the XML parser complain about. */
final class PlanDiagnostics {

	private static final Pattern FORMAT = Pattern.compile("https://imprimatur\\.org/estate/(\\d{1,9})");
	private static final int CURRENT_FORMAT = format(ImprimaturPackage.eNS_URI);

	private final ProblemLog log;

	PlanDiagnostics(ProblemLog log) {
		this.log = log;
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
		String message = String.valueOf(exception.getMessage());
		if (message.contains(PlanLoad.NO_DOCTYPE)) {
			add(exception, "plan.doctype");
		} else {
			add(exception, "plan.syntax", message);
		}
	}

	private void addValue(IllegalValueException illegal) {
		String owner = ElementNames.of(illegal.getObject());
		String feature = illegal.getFeature().getName();
		EClassifier type = illegal.getFeature().getEType();
		if (illegal.getValue() instanceof EObject target) {
			add(illegal, "plan.reference.type", owner, feature, ElementNames.of(target), type.getName());
		} else if (type instanceof EEnum literals) {
			add(illegal, "plan.value.literal", owner, feature, illegal.getValue(), literals.getELiterals().stream()
					.map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")));
		} else if (type == ImprimaturPackage.Literals.DAY) {
			add(illegal, "plan.value.day", owner, feature, illegal.getValue());
		} else {
			add(illegal, "plan.value", owner, feature, illegal.getValue(), type.getName());
		}
	}

	private static int format(String namespace) {
		Matcher matcher = FORMAT.matcher(namespace);
		return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
	}
}
