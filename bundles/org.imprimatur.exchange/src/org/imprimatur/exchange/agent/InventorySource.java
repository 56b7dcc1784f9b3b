package org.imprimatur.exchange.agent;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.device.Headings;
import org.imprimatur.exchange.device.MachineRecord;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.exchange.table.HeaderNames;
import org.imprimatur.exchange.table.TableRow;

/**
 * A tool that exports its list of computers as CSV and whose agents write inventories.
 *
 * @param <C>      the columns of the list
 * @param names    how it calls them
 * @param serial   the column of the serial number, without which a list is of no use
 * @param days     the columns that hold days
 * @param row      makes a machine of a row
 * @param others   names of the cells that these machines may have beside the columns of a fleet
 * @param content  repairs what the tool writes amiss in lists
 * @param headings what problems call things
 */
public record InventorySource<C extends Enum<C>>(HeaderNames<C> names, C serial, Set<C> days,
		BiFunction<TableRow<C>, DayOrder, MachineRecord> row, List<String> others,
		UnaryOperator<FileContent> content, Headings headings) {
}
