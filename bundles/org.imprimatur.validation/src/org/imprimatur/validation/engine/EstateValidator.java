package org.imprimatur.validation.engine;

import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.ImprimaturPackage;
import org.imprimatur.validation.rule.RuleBook;

/**
 * Makes EMF's own validation report our findings, each on the element where it stands. The estate is checked once a run
 * of a {@link org.eclipse.emf.ecore.util.Diagnostician}.
 */
public final class EstateValidator extends EObjectValidator {

	/** Source of the diagnostics. Their data are the element and the {@link Finding}. */
	public static final String SOURCE = "org.imprimatur.validation";

	/** Registers this validator for the model. */
	public static void register() {
		EValidator.Registry.INSTANCE.put(ImprimaturPackage.eINSTANCE, new EstateValidator());
	}

	@Override
	protected EPackage getEPackage() {
		return ImprimaturPackage.eINSTANCE;
	}

	@Override
	protected boolean validate(int classifierId, Object object, DiagnosticChain diagnostics,
			Map<Object, Object> context) {
		boolean sound = validate_EveryDefaultConstraint((EObject) object, diagnostics, context);
		if (!(object instanceof Element element && EcoreUtil.getRootContainer(element) instanceof Estate estate)) {
			return sound;
		}
		Map<Object, Object> memory = context == null ? new HashMap<>() : context;
		boolean clean = true;
		for (Finding finding : findings(estate, memory).getOrDefault(element, List.of())) {
			clean &= !finding.severity().reaches(Severity.CONFIRM);
			if (diagnostics != null) {
				diagnostics.add(diagnostic(finding));
			}
		}
		return sound && clean;
	}

	@SuppressWarnings("unchecked")
	private static Map<Element, List<Finding>> findings(Estate estate, Map<Object, Object> memory) {
		Map<Estate, Map<Element, List<Finding>>> known = (Map<Estate, Map<Element, List<Finding>>>) memory
				.computeIfAbsent(EstateValidator.class, key -> new HashMap<>());
		return known.computeIfAbsent(estate, it -> Checker.check(it, CheckOptions.on(LocalDate.now())).findings()
				.stream().filter(Finding::isOpen).collect(groupingBy(Finding::element)));
	}

	private static Diagnostic diagnostic(Finding finding) {
		String message = finding.rule() + ": " + RuleBook.installed().text(finding, Locale.getDefault());
		return new BasicDiagnostic(severity(finding.severity()), SOURCE, 0, message,
				new Object[] { finding.element(), finding });
	}

	private static int severity(Severity severity) {
		return switch (severity) {
		case ERROR -> Diagnostic.ERROR;
		case CONFIRM, WARN -> Diagnostic.WARNING;
		case ADVICE, INFO -> Diagnostic.INFO;
		};
	}
}
