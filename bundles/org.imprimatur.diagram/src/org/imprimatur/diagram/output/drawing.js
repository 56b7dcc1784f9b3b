"use strict";
(function () {
	var stage = document.getElementById("stage");
	var svg = stage.querySelector("svg");
	var whole = svg.viewBox.baseVal;
	var home = [whole.x, whole.y, whole.width, whole.height];
	var view = home.slice();
	var drag = null;

	function show() {
		svg.setAttribute("viewBox", view.join(" "));
	}

	function zoom(factor, x, y) {
		var width = Math.min(home[2] * 4, Math.max(home[2] / 40, view[2] * factor));
		factor = width / view[2];
		view = [x - (x - view[0]) * factor, y - (y - view[1]) * factor, width, view[3] * factor];
		show();
	}

	function centred(factor) {
		zoom(factor, view[0] + view[2] / 2, view[1] + view[3] / 2);
	}

	function place(event) {
		return new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
	}

	function listen(id, type, action) {
		document.getElementById(id).addEventListener(type, action);
	}

	function reset() {
		view = home.slice();
		show();
	}

	stage.classList.add("live");
	document.getElementById("tools").hidden = false;
	listen("zoom-in", "click", function () { centred(0.8); });
	listen("zoom-out", "click", function () { centred(1.25); });
	listen("zoom-reset", "click", reset);
	stage.addEventListener("wheel", function (event) {
		var at = place(event);
		event.preventDefault();
		zoom(Math.pow(1.0015, event.deltaY), at.x, at.y);
	}, { passive: false });
	stage.addEventListener("pointerdown", function (event) {
		drag = place(event);
	});
	stage.addEventListener("pointermove", function (event) {
		var at;
		if (drag === null || event.buttons !== 1) {
			return;
		}
		at = place(event);
		view[0] += drag.x - at.x;
		view[1] += drag.y - at.y;
		show();
	});
	window.addEventListener("pointerup", function () { drag = null; });
	stage.addEventListener("keydown", function (event) {
		var steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
		var step = steps[event.key];
		if (step) {
			event.preventDefault();
			view[0] += step[0] * view[2] / 10;
			view[1] += step[1] * view[3] / 10;
			show();
		} else if (event.key === "+") {
			centred(0.8);
		} else if (event.key === "-") {
			centred(1.25);
		} else if (event.key === "0") {
			reset();
		}
	});
	listen("search", "input", function (event) {
		var wanted = event.target.value.trim().toLowerCase();
		var output = document.getElementById("found");
		var hits = 0;
		stage.classList.toggle("searching", wanted !== "");
		svg.querySelectorAll(".hit, .around").forEach(function (group) { group.classList.remove("hit", "around"); });
		if (wanted === "") {
			output.textContent = "";
			return;
		}
		svg.querySelectorAll(".figure, .cell, .line-head, .column-head").forEach(function (group) {
			var own = "";
			Array.prototype.forEach.call(group.children, function (child) {
				own += child.tagName === "text" || child.tagName === "title" ? child.textContent + " " : "";
			});
			if (own.toLowerCase().indexOf(wanted) === -1) {
				return;
			}
			hits += 1;
			group.classList.add("hit");
			for (group = group.parentElement; group !== svg; group = group.parentElement) {
				if (group.classList.contains("figure")) {
					group.classList.add("around");
				}
			}
		});
		output.textContent = output.dataset.text.replace("#", hits);
	});
}());
