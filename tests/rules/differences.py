"""Where the sandbox differs from the hand-written server, by test, and why that is right.

What is not named here, both servers pass. ``docs/how-to/sandbox.md`` tells the kinds to people.
"""

from __future__ import annotations

MODULES = frozenset(
    {
        "test_attributes",
        "test_background",
        "test_conditions",
        "test_created",
        "test_etag_files",
        "test_keys",
        "test_number_series",
        "test_paging",
        "test_wrappers",
    }
)
"""The suites that both servers pass."""

ITSELF = "it is told to misbehave in a way that no fault of the sandbox is"
STYLE = "a sandbox spells each key in Location in one way"
ORIGIN = "a sandbox has no second host to name: its addresses are its own"
READING = "Location is where the record is read, which here is another version"
WORDS = "the message of the error is the application's own"
FORM = "it looks at the form as the server read it"
PARENT = "an action on a record that is not there is 404"
QUEUE = "it looks at the queue, or holds a job in it"
KEPT = "a bare sub-list has records of its own, not those of the list of all"
PRINTED = "a printed document is the same for each record"

DIFFERENT = {
    "test_the_largest_size_may_change": ITSELF,
    "test_a_list_that_always_grows_ends": ITSELF,
    "test_a_server_that_ignores_the_page_is_left": ITSELF,
    "test_sub_lists_keep_their_key_and_conditions": KEPT,
    "test_every_key_arrives": "an empty key has no balance of its own",
    "test_two_keys_arrive": PRINTED,
    "test_actions_are_plain_where_the_document_says_so": PARENT,
    "test_every_body_arrives_as_it_was_written": PARENT,
    "test_the_id_is_the_end_of_location": ORIGIN,
    "test_the_id_is_decoded": STYLE,
    "test_fetching_stays_at_the_clients_own_address": ORIGIN,
    "test_fetching_from_another_version": READING,
    "test_asyncio_creates_alike": ORIGIN,
    "test_a_record_that_changed_meanwhile": WORDS,
    "test_an_upload_arrives_byte_for_byte": FORM,
    "test_an_upload_tells_its_length": FORM,
    "test_an_upload_can_be_read_back": FORM,
    "test_an_empty_file_is_a_file": FORM,
    "test_asyncio_sends_and_reads_files": FORM,
    "test_a_download_goes_to_a_file": PRINTED,
    "test_a_download_that_is_not_there": WORDS,
    "test_an_envelope_is_queued_and_read": QUEUE,
    "test_creating_in_the_background": QUEUE,
    "test_an_action_whose_acceptance_has_no_body": QUEUE,
    "test_a_printed_document_in_the_background": PRINTED,
    "test_the_state_while_it_runs": QUEUE,
    "test_addresses_are_never_followed": ORIGIN,
    "test_finished_is_not_success": QUEUE,
    "test_a_call_that_the_queue_could_not_do": QUEUE,
    "test_a_result_that_is_gone": QUEUE,
    "test_waiting_has_an_end": QUEUE,
    "test_waiting_asks_less_and_less_often": QUEUE,
    "test_a_job_of_another_company": QUEUE,
    "test_the_notification_is_parsed": QUEUE,
    "test_who_is_told": QUEUE,
    "test_asyncio_queues_alike": QUEUE,
}
"""By the name of the test."""
