package vn.minhbach.query.page;

import vn.minhbach.shared.queue.Letter;

/**
 * What people can draw a ticket for.
 *
 * @param letter that its tickets begin with
 * @param field what it stands for, as printed
 */
public record QueueLine(Letter letter, String field) {}
