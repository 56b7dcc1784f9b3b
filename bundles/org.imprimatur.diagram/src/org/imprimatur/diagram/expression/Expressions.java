package org.imprimatur.diagram.expression;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.imprimatur.diagram.specification.SpecElement;
import org.imprimatur.diagram.specification.SpecificationException;

/**
 * Evaluates the expressions that stand in attributes of a specification. Values are turned into texts, numbers, truth and
 * elements as Sirius turns them. A failure names the attribute and its place in the file.
 */
public final class Expressions {

	/** The variable that every expression has. */
	public static final String SELF = "self";

	/** Prefix of an expression that reads a feature. */
	public static final String FEATURE = "feature:";

	/** Prefix of an expression that calls a service. */
	public static final String SERVICE = "service:";

	/** Prefix of an expression that reads a variable. */
	public static final String VARIABLE = "var:";

	private final Services services;

	/** Expressions that may call these services. */
	public Expressions(Services services) {
		this.services = services;
	}

	/** A text; empty for none. */
	public String text(SpecElement element, String attribute, Scope scope) {
		return Objects.toString(value(element, attribute, scope), "");
	}

	/** A whole number; empty for none. */
	public OptionalInt number(SpecElement element, String attribute, Scope scope) {
		String value = text(element, attribute, scope);
		try {
			return value.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
		} catch (NumberFormatException e) {
			throw new SpecificationException(element, attribute + " gives no whole number: " + value, e);
		}
	}

	/** Whether it is true: anything but false or nothing. What is not given is true. */
	public boolean holds(SpecElement element, String attribute, Scope scope) {
		if (element.text(attribute).isBlank()) {
			return true;
		}
		Object value = value(element, attribute, scope);
		return value != null && !value.toString().equalsIgnoreCase("false");
	}

	/** The elements that it gives, in their order. */
	public List<EObject> elements(SpecElement element, String attribute, Scope scope) {
		Object value = value(element, attribute, scope);
		Stream<?> values = value instanceof Collection<?> all ? all.stream() : Stream.ofNullable(value);
		return values.filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}

	private Object value(SpecElement element, String attribute, Scope scope) {
		String expression = element.text(attribute);
		try {
			return evaluate(expression, scope);
		} catch (EvaluationException e) {
			throw new SpecificationException(element,
					attribute + "=\"" + expression + "\" on a " + scope.self().eClass().getName() + ": " + e.getMessage(),
					e);
		}
	}

	private Object evaluate(String expression, Scope scope) throws EvaluationException {
		if (expression.startsWith(FEATURE)) {
			return feature(scope.self(), expression.substring(FEATURE.length()).trim());
		}
		if (expression.startsWith(SERVICE)) {
			return service(ServiceCall.parse(expression.substring(SERVICE.length())), scope);
		}
		if (expression.startsWith(VARIABLE)) {
			return variable(expression.substring(VARIABLE.length()).trim(), scope);
		}
		return expression;
	}

	private static Object feature(EObject self, String name) throws EvaluationException {
		EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
		if (feature == null) {
			throw new EvaluationException("it has no feature " + name);
		}
		return self.eGet(feature);
	}

	private Object service(ServiceCall call, Scope scope) throws EvaluationException {
		Object[] arguments = new Object[call.arguments().size() + 1];
		arguments[0] = variable(call.receiver(), scope);
		for (int i = 1; i < arguments.length; i++) {
			arguments[i] = variable(call.arguments().get(i - 1), scope);
		}
		return services.call(call.name(), arguments);
	}

	private static EObject variable(String name, Scope scope) throws EvaluationException {
		if (name.equals(SELF)) {
			return scope.self();
		}
		EObject value = scope.variables().get(name);
		if (value == null) {
			throw new EvaluationException("there is no variable " + name);
		}
		return value;
	}
}
