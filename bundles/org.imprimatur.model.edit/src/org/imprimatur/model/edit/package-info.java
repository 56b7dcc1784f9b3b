/** How the model's elements are named, pictured, described and edited, whatever shows them (EMF.Edit). */
package org.imprimatur.model.edit;
