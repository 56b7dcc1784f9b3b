package org.imprimatur.diagram.specification;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.imprimatur.diagram.expression.Expressions;
import org.imprimatur.diagram.expression.ServiceCall;
import org.imprimatur.diagram.expression.Services;

/** Tells of which classes the elements are that an expression gives; notes what is wrong with it. */
final class Typing {

	private final Services services;
	private final List<String> problems;
	private final Set<Method> called = new LinkedHashSet<>();

	Typing(Services services, List<String> problems) {
		this.services = services;
		this.problems = problems;
	}

	/**
	 * Where an expression is evaluated.
	 *
	 * @param variables the classes that each variable's value may have, {@code self} among them; none: it is no element
	 */
	record Scope(Map<String, Set<EClass>> variables) {

		static Scope of(Set<EClass> self) {
			return new Scope(Map.of(Expressions.SELF, self));
		}

		Scope with(String variable, Set<EClass> types) {
			Map<String, Set<EClass>> all = new HashMap<>(variables);
			all.put(variable, types);
			return new Scope(all);
		}
	}

	/** The methods that were found to be called. */
	Set<Method> called() {
		return called;
	}

	void problem(SpecElement element, String what) {
		problems.add(new SpecificationException(element, what).getMessage());
	}

	/** The classes of what an expression gives; none where it gives no elements. */
	Set<EClass> of(SpecElement element, String attribute, Scope scope) {
		String expression = element.text(attribute);
		if (expression.startsWith(Expressions.FEATURE)) {
			return feature(element, expression.substring(Expressions.FEATURE.length()),
					variable(element, Expressions.SELF, scope));
		}
		if (expression.startsWith(Expressions.VARIABLE)) {
			return variable(element, expression.substring(Expressions.VARIABLE.length()), scope);
		}
		if (expression.startsWith(Expressions.SERVICE)) {
			return service(element, ServiceCall.parse(expression.substring(Expressions.SERVICE.length())), scope);
		}
		return Set.of();
	}

	private Set<EClass> variable(SpecElement element, String name, Scope scope) {
		if (!scope.variables().containsKey(name)) {
			problem(element, "there is no variable " + name + " but " + scope.variables().keySet());
		}
		return scope.variables().getOrDefault(name, Set.of());
	}

	/** The type of a feature that all these classes have. */
	Set<EClass> feature(SpecElement element, String name, Set<EClass> classes) {
		Set<EClass> types = new LinkedHashSet<>();
		if (classes.isEmpty()) {
			problem(element, "feature " + name + " of nothing");
		}
		for (EClass one : classes) {
			EStructuralFeature feature = one.getEStructuralFeature(name);
			if (feature == null) {
				problem(element, one.getName() + " has no feature " + name);
			} else if (feature instanceof EReference reference) {
				types.add(reference.getEReferenceType());
			}
		}
		return types;
	}

	private Set<EClass> service(SpecElement element, ServiceCall call, Scope scope) {
		Set<EClass> types = new LinkedHashSet<>();
		List<Set<EClass>> arguments = new ArrayList<>();
		call.arguments().forEach(argument -> arguments.add(variable(element, argument, scope)));
		Set<EClass> receivers = variable(element, call.receiver(), scope);
		if (receivers.isEmpty()) {
			problem(element, "service " + call.name() + " on nothing");
		}
		for (EClass receiver : receivers) {
			Optional<Method> method = services.methods(call.name()).stream()
					.filter(one -> accepts(one, receiver, arguments)).findFirst();
			if (method.isEmpty()) {
				problem(element, "no service " + call.name() + " takes a " + receiver.getName() + " and " + arguments);
			}
			method.ifPresent(called::add);
			method.flatMap(Typing::result).ifPresent(types::add);
		}
		return types;
	}

	private static boolean accepts(Method method, EClass receiver, List<Set<EClass>> arguments) {
		Class<?>[] parameters = method.getParameterTypes();
		if (parameters.length != arguments.size() + 1 || !parameters[0].isAssignableFrom(receiver.getInstanceClass())) {
			return false;
		}
		for (int i = 1; i < parameters.length; i++) {
			Class<?> parameter = parameters[i];
			if (!arguments.get(i - 1).stream().allMatch(type -> parameter.isAssignableFrom(type.getInstanceClass()))) {
				return false;
			}
		}
		return true;
	}

	private static Optional<EClass> result(Method method) {
		return method.getGenericReturnType() instanceof ParameterizedType list
				? Domain.of((Class<?>) list.getActualTypeArguments()[0]) : Domain.of(method.getReturnType());
	}
}
