import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'acl-alert-create': {
                        table: 'sys_security_acl'
                        id: 'b51342b4ebc6469992871d0b5a7bc156'
                    }
                    'acl-alert-delete': {
                        table: 'sys_security_acl'
                        id: '76084094b08845ca8a999505fca3e426'
                    }
                    'acl-alert-read': {
                        table: 'sys_security_acl'
                        id: 'eb689ba59f524f1782aaf4c8cfcd75a4'
                    }
                    'acl-alert-write': {
                        table: 'sys_security_acl'
                        id: 'eefc592a3ee0451c824c4ca657c09acc'
                    }
                    'acl-claim-create': {
                        table: 'sys_security_acl'
                        id: '99f9589b9c9b4e78a5c9f6cc9cf38eb4'
                    }
                    'acl-claim-delete': {
                        table: 'sys_security_acl'
                        id: '9f3003198acd43f5a4d589ec41b84310'
                    }
                    'acl-claim-read': {
                        table: 'sys_security_acl'
                        id: '780e5ccbfe384393a215aa4285fb6ca7'
                    }
                    'acl-claim-write': {
                        table: 'sys_security_acl'
                        id: '9237b3d90514424eb858562f39d1f1d9'
                    }
                    'acl-field-map-create': {
                        table: 'sys_security_acl'
                        id: '16402927f7d14759b2b077cc76292eae'
                    }
                    'acl-field-map-delete': {
                        table: 'sys_security_acl'
                        id: 'b6f933495ab64417a9280e47f9b4c2f4'
                    }
                    'acl-field-map-read': {
                        table: 'sys_security_acl'
                        id: '66d16695cf854d939d38b567d1a72b4f'
                    }
                    'acl-field-map-write': {
                        table: 'sys_security_acl'
                        id: 'c1b46d9f6d5144a9bfee44eda28dbdc8'
                    }
                    'acl-incident-management-api': {
                        table: 'sys_security_acl'
                        id: 'a11d2f0e6a394f1fa787b14389e00b0e'
                    }
                    'acl-incident-management-messages': {
                        table: 'sys_security_acl'
                        id: '84eba7e454414df39b3fd5da237e4b92'
                    }
                    'acl-mapping-create': {
                        table: 'sys_security_acl'
                        id: '7a9028b711bc4d3585d19944b736b944'
                    }
                    'acl-mapping-delete': {
                        table: 'sys_security_acl'
                        id: '3d2a673eb7944b6f8817deb8f705e805'
                    }
                    'acl-mapping-read': {
                        table: 'sys_security_acl'
                        id: '9c173512914d4e55af921ea51fc8589d'
                    }
                    'acl-mapping-write': {
                        table: 'sys_security_acl'
                        id: '0c0687d02d9a4929aa08a8063ad2bc9e'
                    }
                    'acl-message-create': {
                        table: 'sys_security_acl'
                        id: '685f711b0e774905b5e88875bad39943'
                    }
                    'acl-message-delete': {
                        table: 'sys_security_acl'
                        id: '66f95b2c00394c4d824a88ac469f8a68'
                    }
                    'acl-message-read': {
                        table: 'sys_security_acl'
                        id: '3f774fae345c4f618052c69e4631f11b'
                    }
                    'acl-message-write': {
                        table: 'sys_security_acl'
                        id: 'a8785fe1aafa4bd9a0ae3c36d3d2c3c5'
                    }
                    'acl-preview-page-read': {
                        table: 'sys_security_acl'
                        id: 'e8004a9f9d5c4877b083f91dc6bcf968'
                    }
                    'acl-settings-create': {
                        table: 'sys_security_acl'
                        id: '2ca36a32505d4c3d8b23628ece767779'
                    }
                    'acl-settings-delete': {
                        table: 'sys_security_acl'
                        id: '0e48b94e49024bc2b251eae4d31a4a72'
                    }
                    'acl-settings-read': {
                        table: 'sys_security_acl'
                        id: '3aa50dd749c2450aac28e28fba8a3e59'
                    }
                    'acl-settings-secret-read': {
                        table: 'sys_security_acl'
                        id: '2da7eba4001e43ee9a0d7ce0df50af4b'
                    }
                    'acl-settings-webhook-secret-read': {
                        table: 'sys_security_acl'
                        id: '4f13b007d4fd47a9b04dbc946c487597'
                    }
                    'acl-settings-write': {
                        table: 'sys_security_acl'
                        id: '6436107e93984c94941fb7c156086dad'
                    }
                    'acl-upkeep-api': {
                        table: 'sys_security_acl'
                        id: 'b2de9183c6094c6988ec0a15d9e09db6'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '6aa098e6477940e39dbcfe5209e44942'
                    }
                    expire: {
                        table: 'sysauto_script'
                        id: 'd1d734d431a04f84bbfa49cf348ab0a1'
                    }
                    'field-map-compared-paths': {
                        table: 'sys_script'
                        id: '67aa227f52a84fed97246b2673db780c'
                    }
                    'field-map-validate': {
                        table: 'sys_script'
                        id: '82fcfc22185245e6a9b45d63788b0e14'
                    }
                    'inbound-queue': {
                        table: 'sysevent_queue'
                        id: '4b39bfddbc654aac880a9176ec0dd137'
                    }
                    'incident-management-api': {
                        table: 'sys_ws_definition'
                        id: 'e610b3c114ea48d0b181af71751847b7'
                    }
                    'incident-management-api-message-preview': {
                        table: 'sys_ws_operation'
                        id: '76744beb091a4559ba5894e909605cb1'
                    }
                    'incident-management-api-post': {
                        table: 'sys_ws_operation'
                        id: 'c755c6b86d274680b3c6b9440c175369'
                    }
                    'incident-management-api-post-source': {
                        table: 'sys_ws_operation'
                        id: 'bf7bd7b28f6d4e67821beb82a8342c38'
                    }
                    'incident-management-api-preview': {
                        table: 'sys_ws_operation'
                        id: '8c04fe3e549243ed86ff05b8254329e2'
                    }
                    'incident-management-api-replay': {
                        table: 'sys_ws_operation'
                        id: 'f715f1076fc5481c84e03e9fbe0ca803'
                    }
                    'mapping-validate': {
                        table: 'sys_script'
                        id: 'c2f6244ab78046ef89283dff568835d6'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: '009c03d96af24584bd0c8f9c38dd8e7a'
                    }
                    'menu-alerts': {
                        table: 'sys_app_module'
                        id: '0fa0bff3f1314adc8cd358e1ceeea5da'
                    }
                    'menu-events': {
                        table: 'sys_app_module'
                        id: 'e142a6eae4264d53ac852647199a75db'
                    }
                    'menu-field-map': {
                        table: 'sys_app_module'
                        id: '65bf46df5df84d5d978db98f743d4409'
                    }
                    'menu-incidents': {
                        table: 'sys_app_module'
                        id: 'b76a55e5643f4e59ad23378e9242f50f'
                    }
                    'menu-mapping': {
                        table: 'sys_app_module'
                        id: '105fe371ec79441f9f98cabcfd51b514'
                    }
                    'menu-messages': {
                        table: 'sys_app_module'
                        id: 'cb8a2878d31a49e4839cf77cefdf27fd'
                    }
                    'menu-preview': {
                        table: 'sys_app_module'
                        id: '65f078bb257247fcb9931f655caa4713'
                    }
                    'menu-settings': {
                        table: 'sys_app_module'
                        id: '6350125f3a8a4f84862952fabe22580c'
                    }
                    'menu-waiting-messages': {
                        table: 'sys_app_module'
                        id: '343b9ead7c07434fa74340aee6e9e4b2'
                    }
                    'message-preview': {
                        table: 'sys_ui_action'
                        id: '6352a9bb5ee347a1b171fd142ccb2f91'
                    }
                    'message-replay': {
                        table: 'sys_ui_action'
                        id: '7bf7086806ab414aa1c61c8adcd985d0'
                    }
                    'message-stored-event': {
                        table: 'sysevent_register'
                        id: '91b0f438c3c14d009104378132e43501'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '24ea7c319eaa4051ac54cb0e8e26898e'
                    }
                    'property-message-max-bytes': {
                        table: 'sys_properties'
                        id: '5ed7f8ae6389499298834054231f2db0'
                    }
                    'property-refused-per-hour': {
                        table: 'sys_properties'
                        id: '4468537f953e47169e44d736bfe16c91'
                    }
                    'property-retention-alert-days': {
                        table: 'sys_properties'
                        id: '3535b84b0db5470ca62f6047eaa1aa79'
                    }
                    'property-retention-message-days': {
                        table: 'sys_properties'
                        id: 'ce5cd85ec8654e4e9511949b33c97fe1'
                    }
                    'recognise-direct-incident': {
                        table: 'sys_script'
                        id: 'bb1fad30a4ee4e2980658f0c05b60d93'
                    }
                    recount: {
                        table: 'sysauto_script'
                        id: '358cd1f3cd5c443cb9598047236b5636'
                    }
                    'say-waiting-alert': {
                        table: 'sys_script'
                        id: '5ba6b58f2fae44c08a4b2011ddd2b672'
                    }
                    'say-waiting-message': {
                        table: 'sys_script'
                        id: '3fa094d19ed44c4a8c1758cec0fbc952'
                    }
                    'say-waiting-settings': {
                        table: 'sys_script'
                        id: '62d6f6040b5040aab9ad602248b5177f'
                    }
                    'settings-validate': {
                        table: 'sys_script'
                        id: '5ba6d44ac82c4d279c7e4025eefbac90'
                    }
                    'settings-zdx': {
                        table: 'x_zsca2_zdx_manage_settings'
                        id: '0550ac3c71f04cb49d1cba3e36be331b'
                    }
                    'settle-now-message': {
                        table: 'sys_ui_action'
                        id: 'b157e5cafaef477bbf77978f6cda6c29'
                    }
                    'settle-now-settings': {
                        table: 'sys_ui_action'
                        id: '88784956604b4f60b16041ee09bc5e21'
                    }
                    'settle-queued-messages': {
                        table: 'sysevent_script_action'
                        id: '25a68d05bf6d4a9fbc7c68103926bbab'
                    }
                    src_server_inbound_alert_alert_ts: {
                        table: 'sys_module'
                        id: '8758f71f88f44cd4b4b1e60f1b964484'
                    }
                    'src_server_inbound_alert_alert-columns_ts': {
                        table: 'sys_module'
                        id: '0092b6b43a3d44f9ae30268a01e8d3d6'
                    }
                    'src_server_inbound_alert_alert-counts-reader_ts': {
                        table: 'sys_module'
                        id: 'c530f8c119164e06be640300316b7ef7'
                        id: '1227959d532d4a78ae604a0843893f3d'
                    }
                    'src_server_inbound_alert_alert-store_ts': {
                        table: 'sys_module'
                        id: '6b575dcebe284d5298667dd433dbf49e'
                    }
                    'src_server_inbound_alert_alert-text_ts': {
                        table: 'sys_module'
                        id: '78aa26402fbb48c38f2c678766765ab1'
                    }
                    'src_server_inbound_alert_correlated-alerts_ts': {
                        table: 'sys_module'
                        id: 'f0692680acbf46efb5d90ee72b3db73b'
                    }
                    src_server_inbound_alert_correlation_ts: {
                        table: 'sys_module'
                        id: '1d427ef0df8b4eb6a6c95c53f6235f34'
                    }
                    'src_server_inbound_alert_current-row-reader_ts': {
                        table: 'sys_module'
                        id: '6a4b2ae5f47a4ba481d5ffb8729f5099'
                    }
                    'src_server_inbound_alert_known-alert_ts': {
                        table: 'sys_module'
                        id: '51e6a5f5628c4a29bf8a3a4bcbb691a4'
                    }
                    src_server_inbound_alert_retention_ts: {
                        table: 'sys_module'
                        id: '479f945cd75d4be49421e0a7cfbad1e7'
                        id: 'e34a8045da05444baabc29ed32fdf65e'
                    }
                    src_server_inbound_decision_decide_ts: {
                        table: 'sys_module'
                        id: 'f73b9bb59ce642a4871fa760b65fbdb3'
                    }
                    'src_server_inbound_decision_decide-on-incident_ts': {
                        table: 'sys_module'
                        id: 'c303969304614936933d2d575312204b'
                    }
                    src_server_inbound_decision_decision_ts: {
                        table: 'sys_module'
                        id: 'dc33d419db27472b8c1e3647621cf907'
                    }
                    src_server_inbound_decision_facts_ts: {
                        table: 'sys_module'
                        id: '69c3055ca81a4fb6b895327427ff1db7'
                    }
                    src_server_inbound_decision_occurrence_ts: {
                        table: 'sys_module'
                        id: '7ed5ca2c58a641e4ac1987b59dc71c26'
                    }
                    src_server_inbound_decision_standing_ts: {
                        table: 'sys_module'
                        id: '442d0745202647ff892adf39cc833cb1'
                    }
                    'src_server_inbound_decision_storm-limit_ts': {
                        table: 'sys_module'
                        id: '181c2c9980154ce088eb7a06b2d80eb8'
                    }
                    'src_server_inbound_intake_incident-management-api_ts': {
                        table: 'sys_module'
                        id: '4f49558f9c7d49eab880bf803d716b1b'
                    }
                    'src_server_inbound_intake_receipt-answer_ts': {
                        table: 'sys_module'
                        id: '6eb8fb87fa734fdaaf03583993c8b0f7'
                        deleted: true
                    }
                    'src_server_inbound_intake_receipt-answer-writer_ts': {
                        table: 'sys_module'
                        id: 'b03230902d18469c8c9a7dd0e8531ffc'
                    }
                    'src_server_inbound_intake_receive-post_ts': {
                        table: 'sys_module'
                        id: '2ff4d36ed5da42b9813bc9f6ba0040f9'
                    }
                    'src_server_inbound_intake_recount-job_ts': {
                        table: 'sys_module'
                        id: '181f11a0786b4c20ba7aea5500be67ed'
                    }
                    'src_server_inbound_intake_refused-post-store_ts': {
                        table: 'sys_module'
                        id: 'c112f7e63f4b465daa0a97fef76f4482'
                    }
                    src_server_inbound_intake_signature_ts: {
                        table: 'sys_module'
                        id: '7db6f26c93af4b62815335eadf5816f4'
                        deleted: true
                    }
                    'src_server_inbound_intake_store-alert-message_ts': {
                        table: 'sys_module'
                        id: 'f9f325b4de57452bb0fdcc513d4f2943'
                    }
                    'src_server_inbound_intake_table-api-incident-rule_ts': {
                        table: 'sys_module'
                        id: '71ab6adb1dd2464e8bd840040b26d297'
                    }
                    'src_server_inbound_intake_unfilled-ids-store_ts': {
                        table: 'sys_module'
                        id: '04733c0e13664f55a11473732afa4178'
                    }
                    src_server_inbound_intake_verify_ts: {
                        table: 'sys_module'
                        id: 'a9d10716abef436fbdda3cc07f14484b'
                    }
                    src_server_inbound_messages_erasable_ts: {
                        table: 'sys_module'
                        id: '4d3eb76dcdbc48738033ce80ec4f898a'
                        id: '5a19d08b9c9147fc85faa67f78258a2a'
                    }
                    src_server_inbound_messages_message_ts: {
                        table: 'sys_module'
                        id: 'e76c54bcec524a00aed501d6ffdf577d'
                    }
                    'src_server_inbound_messages_message-counts-reader_ts': {
                        table: 'sys_module'
                        id: 'bdaaf32e7e9948c3abf586918180bce9'
                    }
                    'src_server_inbound_messages_message-states_ts': {
                        table: 'sys_module'
                        id: 'fa7ec79a0d524e4dbf579df7826d1c6d'
                        id: 'bab07441e6394a00890d5f55f21ca7ec'
                    }
                    'src_server_inbound_messages_message-states_ts': {
                        table: 'sys_module'
                        id: '54feedb5669b4ca7abbf4a18788ac4c6'
                    }
                    'src_server_inbound_messages_message-store_ts': {
                        table: 'sys_module'
                        id: 'f22a30a414f3467baf7df998aed47b94'
                    }
                    'src_server_inbound_messages_outcome-label-reader_ts': {
                        table: 'sys_module'
                        id: '9068268e134a4b919d8cbf84578232d7'
                    }
                    src_server_inbound_messages_outcomes_ts: {
                        table: 'sys_module'
                        id: '7ae9ce05c93e4ffca1e8f004a29453f4'
                    }
                    src_server_inbound_messages_retention_ts: {
                        table: 'sys_module'
                        id: '66dde53301914c9e8a45d6742b7f5cc7'
                        id: 'e564eed483194a7da12efb7f35f67e04'
                    }
                    src_server_inbound_profiles_alertmanager_ts: {
                        table: 'sys_module'
                        id: 'd90a91c999844528b004a55e0469264b'
                    }
                    src_server_inbound_profiles_apono_ts: {
                        table: 'sys_module'
                        id: '5e22551baf6a4c64a06d2a014cfbff1e'
                    }
                    'src_server_inbound_profiles_apono-template_ts': {
                        table: 'sys_module'
                        id: '6db160ee134d478680559fcbccb23689'
                    }
                    src_server_inbound_profiles_generic_ts: {
                        table: 'sys_module'
                        id: '9ba0812f0349442b9ae1d74efff58811'
                    }
                    'src_server_inbound_profiles_read-fields_ts': {
                        table: 'sys_module'
                        id: 'b512c39838a14e9ebb5cd6a556f10a98'
                    }
                    'src_server_inbound_profiles_read-post_ts': {
                        table: 'sys_module'
                        id: '9e60902a8c884809b5b5b81f72b0e51e'
                    }
                    'src_server_inbound_profiles_required-fields_ts': {
                        table: 'sys_module'
                        id: 'c508a04a928f4c95b70420e952827cbc'
                    }
                    src_server_inbound_profiles_zdx_ts: {
                        table: 'sys_module'
                        id: 'dfb12647bcbd42b69af5673089858f1c'
                    }
                    'src_server_inbound_queue_alert-line_ts': {
                        table: 'sys_module'
                        id: '2fc4ade27263491cbcd47beed6019f36'
                    }
                    'src_server_inbound_queue_failed-message_ts': {
                        table: 'sys_module'
                        id: '011d71400b4746bdb5488e4a101f8aee'
                    }
                    'src_server_inbound_queue_line-rules_ts': {
                        table: 'sys_module'
                        id: '34cb07e8bf2346d4ac5558de914631b0'
                    }
                    'src_server_inbound_queue_read-pending_ts': {
                        table: 'sys_module'
                        id: 'caf8a1b5483646b0a255787c004dcff0'
                    }
                    'src_server_inbound_queue_settle-alert_ts': {
                        table: 'sys_module'
                        id: 'a0e63d2734fa431f81019298a52c228e'
                    }
                    'src_server_inbound_queue_settle-now-action_ts': {
                        table: 'sys_module'
                        id: '531eb373a44443489ecf7bde51052d0b'
                    }
                    'src_server_inbound_queue_sweep-job_ts': {
                        table: 'sys_module'
                        id: '7c54f8a6ab924cfb80748788acdb4af0'
                    }
                    'src_server_inbound_queue_sweep-run-store_ts': {
                        table: 'sys_module'
                        id: '86756f8d3c7e42f29292965759c591f5'
                        deleted: true
                    }
                    src_server_inbound_queue_turn_ts: {
                        table: 'sys_module'
                        id: '541b5a27b4604db4a710f331a79cc5a1'
                        deleted: true
                    }
                    'src_server_inbound_queue_waiting-rule_ts': {
                        table: 'sys_module'
                        id: '74072533eec24632b380f0de17112e81'
                    }
                    'src_server_inbound_queue_wake-up-action_ts': {
                        table: 'sys_module'
                        id: '1a8f91c8fbc1489b8cba136dd29d6938'
                    }
                    'src_server_inbound_replay_message-buttons-action_ts': {
                        table: 'sys_module'
                        id: 'e69ef970183141199e4f9d6e745fa18e'
                    }
                    src_server_inbound_replay_preview_ts: {
                        table: 'sys_module'
                        id: '5c6aa37c9eca4cf6a87b488cafb7c2be'
                    }
                    'src_server_inbound_replay_preview-rights_ts': {
                        table: 'sys_module'
                        id: '6657d1e53dc740bc9a6a3f466e16a308'
                    }
                    src_server_inbound_replay_replay_ts: {
                        table: 'sys_module'
                        id: '60a099904798442e8aa24c79f73edc5b'
                    }
                    'src_server_inbound_replay_replay-api_ts': {
                        table: 'sys_module'
                        id: '611eec75cf26436abc6fdf569f69ed47'
                    }
                    'src_server_inbound_target_incident_alert-description_ts': {
                        table: 'sys_module'
                        id: 'e956323f0b2d48c4be7899a267e94cba'
                    }
                    'src_server_inbound_target_incident_category-changes_ts': {
                        table: 'sys_module'
                        id: 'bc4d5169a8dc44d0a7a6dd7e9e3078ac'
                    }
                    'src_server_inbound_target_incident_category-reader_ts': {
                        table: 'sys_module'
                        id: 'd05184c484f548a4a821a2f8ffdab71c'
                    }
                    'src_server_inbound_target_incident_field-mapping-reader_ts': {
                        table: 'sys_module'
                        id: '7fde2e28e5344f7e8e056452944f178a'
                    }
                    src_server_inbound_target_incident_incident_ts: {
                        table: 'sys_module'
                        id: 'e702214be41d4e04a35e5a88defbf94e'
                    }
                    'src_server_inbound_target_incident_incident-content_ts': {
                        table: 'sys_module'
                        id: '8b3190dc5fb34ddea0e95c1422278629'
                    }
                    'src_server_inbound_target_incident_incident-content-reader_ts': {
                        table: 'sys_module'
                        id: 'e4d5b5b0019a4803b4295145299cfa4c'
                    }
                    'src_server_inbound_target_incident_incident-plan_ts': {
                        table: 'sys_module'
                        id: 'add3a858f93647dcb1a661ae537e14f6'
                    }
                    'src_server_inbound_target_incident_incident-reader_ts': {
                        table: 'sys_module'
                        id: 'a76600350c5c498699b46a3c6a0356aa'
                    }
                    'src_server_inbound_target_incident_incident-writer_ts': {
                        table: 'sys_module'
                        id: '5c06d2b7b7034b67ad81c6a3874c8631'
                    }
                    'src_server_inbound_target_incident_table-api-incident_ts': {
                        table: 'sys_module'
                        id: 'a664bd63ec104cffbd0d0f5ae012a4f2'
                    }
                    'src_server_inbound_target_incident_work-notes_ts': {
                        table: 'sys_module'
                        id: '734f716224f7402b82b3fc27ae8bb285'
                    }
                    'src_server_inbound_target_incident_written-fields_ts': {
                        table: 'sys_module'
                        id: 'fb69202f392b43309e8e4e2951c3b78d'
                    }
                    src_server_inbound_target_target_ts: {
                        table: 'sys_module'
                        id: '0e4b1a2cce984095ad9fa1f3369b8467'
                    }
                    'src_server_inbound_transition_alert-changes_ts': {
                        table: 'sys_module'
                        id: '55b45f4d3ff54b1fb3ec6c553b7d7b6e'
                    }
                    'src_server_inbound_transition_apply-message_ts': {
                        table: 'sys_module'
                        id: 'c43c9cbb5200495ba698ea1a00dfcdb8'
                    }
                    src_server_inbound_transition_change_ts: {
                        table: 'sys_module'
                        id: 'b2f190d3e05b4cd18c0e6dd8ff266687'
                    }
                    'src_server_inbound_transition_claim-store_ts': {
                        table: 'sys_module'
                        id: '90a744113e644dd09528743c61e44908'
                        deleted: true
                    }
                    'src_server_inbound_transition_incident-id_ts': {
                        table: 'sys_module'
                        id: '21b75bb43be44715951c16d579f04166'
                    }
                    'src_server_inbound_transition_keep-open_ts': {
                        table: 'sys_module'
                        id: 'cd12432c4cdd44dcbb1bbba412fc92bf'
                    }
                    'src_server_inbound_transition_pending-message_ts': {
                        table: 'sys_module'
                        id: 'dd2f0edcb199401cb20e05b450946458'
                    }
                    'src_server_inbound_transition_plan-change_ts': {
                        table: 'sys_module'
                        id: '8f0de6cc59c6469fa87fe89ae997b5db'
                    }
                    'src_server_inbound_transition_read-facts_ts': {
                        table: 'sys_module'
                        id: '71aaf530895d4681a75e73d229ff2fc3'
                    }
                    'src_server_inbound_transition_read-needs_ts': {
                        table: 'sys_module'
                        id: '52b99233e26c430eae1d538caede1c0f'
                    }
                    'src_server_inbound_transition_resume-message_ts': {
                        table: 'sys_module'
                        id: '89266bf3a4f042349a1772ecb927eb8d'
                    }
                    'src_server_inbound_transition_storm-store_ts': {
                        table: 'sys_module'
                        id: '3dbd705d616e42268855128edb569d81'
                    }
                    'src_server_inbound_transition_write-change_ts': {
                        table: 'sys_module'
                        id: 'd70a0fa7a1f8449ca9a3ec439938cf26'
                    }
                    'src_server_platform_form-action_ts': {
                        table: 'sys_module'
                        id: '731c3022cd744abab04afde7e60f5422'
                    }
                    'src_server_platform_hash-key_ts': {
                        table: 'sys_module'
                        id: '6a492c3c91544217a59f8c8f2d0ff53e'
                    }
                    'src_server_platform_line_claim-store_ts': {
                        table: 'sys_module'
                        id: '7402978342d34c61a48b1d49ae33a4cc'
                    }
                    src_server_platform_line_claims_ts: {
                        table: 'sys_module'
                        id: '81b02c189fc943a8b3eb7a2d70942b7d'
                    }
                    'src_server_platform_line_instance-services_ts': {
                        table: 'sys_module'
                        id: 'ed3023fcea0c40fa96a8c1631613bd80'
                    }
                    src_server_platform_line_line_ts: {
                        table: 'sys_module'
                        id: 'd54f2125c29448788e7188f6c6ad1abf'
                    }
                    'src_server_platform_line_line-item_ts': {
                        table: 'sys_module'
                        id: '6a7eb3fafd1d426d8d49ea0613e90129'
                    }
                    'src_server_platform_line_next-turn_ts': {
                        table: 'sys_module'
                        id: '6ecd627bc2564f92a465f6b4a541e774'
                    }
                    src_server_platform_line_retention_ts: {
                        table: 'sys_module'
                        id: '5e7e1bcb31b543bda91f21cf73d70840'
                        id: 'cdd275a4079f4682b91656f96817fc79'
                    }
                    'src_server_platform_line_sweep-line_ts': {
                        table: 'sys_module'
                        id: '4023e01783094f56a4ce2c58103484aa'
                    }
                    'src_server_platform_line_sweep-run-store_ts': {
                        table: 'sys_module'
                        id: '2158ca8efe844113aadf7acb381126c3'
                    }
                    'src_server_platform_line_take-turn_ts': {
                        table: 'sys_module'
                        id: '925a83c07c0449a9ac826094f3ec5bea'
                    }
                    'src_server_platform_line_work-line_ts': {
                        table: 'sys_module'
                        id: 'ff6986b1d7fa41cebfe113da45dd8cac'
                    }
                    src_server_platform_log_ts: {
                        table: 'sys_module'
                        id: 'e17cf405c40f483ca3c69f9f362e4ae3'
                    }
                    src_server_platform_mac_ts: {
                        table: 'sys_module'
                        id: 'c7f6074b36414a16be7753d9f8fe7a6b'
                    }
                    src_server_platform_record_choices_ts: {
                        table: 'sys_module'
                        id: '0f32488c3a934518867faf8185499db8'
                    }
                    src_server_platform_record_columns_ts: {
                        table: 'sys_module'
                        id: '8bb23e7a73a44df9acf9c309a366290a'
                    }
                    src_server_platform_record_count_ts: {
                        table: 'sys_module'
                        id: 'aa3c73d9fbc84fc1a6b59cd94675f224'
                    }
                    'src_server_platform_record_insert-once_ts': {
                        table: 'sys_module'
                        id: 'c7c2b3f22dde4b08aad59973d42047ac'
                    }
                    'src_server_platform_record_new-id_ts': {
                        table: 'sys_module'
                        id: '6deb509ad5de43329004681a33ce1c32'
                    }
                    src_server_platform_record_query_ts: {
                        table: 'sys_module'
                        id: 'a03b1a7f522f4d99afb08a8793e3cc54'
                    }
                    src_server_platform_record_readable_ts: {
                        table: 'sys_module'
                        id: '26cf20f7fb3742118180b9c510b95a3b'
                    }
                    src_server_platform_record_record_ts: {
                        table: 'sys_module'
                        id: '4ba7ceb4da464e89a1c5dcbe051acafe'
                    }
                    src_server_platform_record_references_ts: {
                        table: 'sys_module'
                        id: 'baeec1d2966f47d3ae51b3bacfe9551a'
                    }
                    src_server_platform_record_secret_ts: {
                        table: 'sys_module'
                        id: '1fdfc573d2334bd5912a82211fb68865'
                    }
                    'src_server_platform_record_update-record_ts': {
                        table: 'sys_module'
                        id: '26839c9d6aea4069a7c00f818d987419'
                    }
                    'src_server_platform_record_upkeep-rules_ts': {
                        table: 'sys_module'
                        id: 'f7ccf581c2ed4e0f8eef07a3c32e50f7'
                    'src_server_platform_record_upkeep-rules_ts': {
                        table: 'sys_module'
                        id: '0d87b5fe9bc742df94971cfdfe8aca6c'
                    }
                    src_server_platform_record_users_ts: {
                        table: 'sys_module'
                        id: 'c3cb859017274260a012a94b531f3996'
                    }
                    src_server_platform_rest_answer_ts: {
                        table: 'sys_module'
                        id: '81d4b4bfd93743e6b689e7f8a342e080'
                        id: '85b4fcca30894716827cd1dcc2be071a'
                    }
                    'src_server_platform_rest_answer-error_ts': {
                        table: 'sys_module'
                        id: '38c532b5a88c482798aa3766496f3f3a'
                        deleted: true
                    }
                    src_server_platform_rest_request_ts: {
                        table: 'sys_module'
                        id: '1ded473c3ea44e1bbae3b2849cacae72'
                    }
                    'src_server_settings_field-map_compared-paths_ts': {
                        table: 'sys_module'
                        id: '562699f0d01b4cc0b32116d54bcea9af'
                    }
                    'src_server_settings_field-map_compared-paths-rule_ts': {
                        table: 'sys_module'
                        id: 'c1ffc0a8c9654c3aa2ae4cb18570b54c'
                        id: 'b51471f59de3468eaf56344c9055f79d'
                    }
                    'src_server_settings_field-map_conversion_ts': {
                        table: 'sys_module'
                        id: '5ffb43f60f03407b9cc86724ee004255'
                    }
                    'src_server_settings_field-map_field-check_ts': {
                        table: 'sys_module'
                        id: 'db9d9b7cf43d432495a4de09cb3c2e96'
                    }
                    'src_server_settings_field-map_field-condition_ts': {
                        table: 'sys_module'
                        id: '10439209b5bb4196ab1ca884178afe8b'
                    }
                    'src_server_settings_field-map_field-map_ts': {
                        table: 'sys_module'
                        id: 'e37f482c5fb44e63bcd25b324a770f04'
                    }
                    'src_server_settings_field-map_field-map-rule_ts': {
                        table: 'sys_module'
                        id: 'b8b79dc3bf0245feab41e3a8157488f7'
                    }
                    'src_server_settings_field-map_field-map-store_ts': {
                        table: 'sys_module'
                        id: 'e126df810af44473a84dd0c2dd1c5c86'
                    }
                    'src_server_settings_field-map_kept-fields_ts': {
                        table: 'sys_module'
                        id: '08e47250d3634d4b98346e6b96561092'
                    }
                    'src_server_settings_field-map_quoted_ts': {
                        table: 'sys_module'
                        id: 'e8ca4a57d30f41ccb86d689e7ac97efd'
                    }
                    'src_server_settings_field-map_row-problems_ts': {
                        table: 'sys_module'
                        id: '6ef93cb62cc7422382496ea264a5f4a2'
                    }
                    'src_server_settings_field-map_row-value_ts': {
                        table: 'sys_module'
                        id: '93ac44ef653343b09cabc33f011c0145'
                    }
                    src_server_settings_mapping_mapping_ts: {
                        table: 'sys_module'
                        id: '1980712f0b934b158e72ebe475205871'
                    }
                    'src_server_settings_mapping_mapping-rule_ts': {
                        table: 'sys_module'
                        id: 'f03a56baeb2d4a1ca0855d29a2bde807'
                    }
                    'src_server_settings_mapping_mapping-store_ts': {
                        table: 'sys_module'
                        id: '48e81922a15f4f578d10cd8ca0a40973'
                    }
                    'src_server_settings_source_alert-path_ts': {
                        table: 'sys_module'
                        id: '064c924b984f4a809382b2e62fdb426b'
                    }
                    'src_server_settings_source_close-code_ts': {
                        table: 'sys_module'
                        id: 'aefd82f3d82b4943af85a9c8e50943c6'
                    }
                    'src_server_settings_source_generic-lines_ts': {
                        table: 'sys_module'
                        id: '0ac3e1bc4b414d599214596d009cebfd'
                    }
                    'src_server_settings_source_generic-source_ts': {
                        table: 'sys_module'
                        id: '3f25bf69db1a46a6a2d5b407bcf0e071'
                    }
                    'src_server_settings_source_life-cycle-check_ts': {
                        table: 'sys_module'
                        id: '121634d120df41209189613ff5b9ad8f'
                    }
                    src_server_settings_source_severity_ts: {
                        table: 'sys_module'
                        id: '6ec2ff0d8b5141a1ab9faff2d6e2d84d'
                    }
                    src_server_settings_source_source_ts: {
                        table: 'sys_module'
                        id: '653614ffe3704d90aeb70089c9eb4edb'
                    }
                    'src_server_settings_source_source-rule_ts': {
                        table: 'sys_module'
                        id: '49bd73f0b91342728bd65728525dd39e'
                    }
                    'src_server_settings_source_source-store_ts': {
                        table: 'sys_module'
                        id: '03440c396c55467e839ba36028787842'
                    }
                    'src_server_settings_source_user-domain-check_ts': {
                        table: 'sys_module'
                        id: 'b354bde5dd354e7eacfae27d3a8ced14'
                    }
                    'src_server_settings_source_verification-check_ts': {
                        table: 'sys_module'
                        id: '7c79af1a67c54cc9bd243bd0146ac1dd'
                    }
                    'src_server_shared_answer-errors_ts': {
                        table: 'sys_module'
                        id: '7efec2c0ca324a2da9af049236e8ef8e'
                    }
                    src_server_shared_app_ts: {
                        table: 'sys_module'
                        id: '2b5552cac9f841e9a6d7d500d662fa45'
                    }
                    src_server_shared_attempts_ts: {
                        table: 'sys_module'
                        id: 'd5fa1a51c0ab4773b59d9528a61ed6f5'
                    }
                    'src_server_shared_bare-host_ts': {
                        table: 'sys_module'
                        id: '8896a88c6a1145dd8b83111962c945de'
                    }
                    'src_server_shared_constant-time_ts': {
                        table: 'sys_module'
                        id: '3e35f012f565416ea62096f5f1c495a0'
                        id: 'e69082ec40cb4144ab79008d71db03a1'
                    }
                    'src_server_shared_error-entry_ts': {
                        table: 'sys_module'
                        id: 'ddee733e36664a0fbeaba781ee2ba759'
                    }
                    src_server_shared_errors_ts: {
                        table: 'sys_module'
                        id: 'b2dca05a58ea45bd8e4b15eaa5328973'
                    }
                    src_server_shared_json_ts: {
                        table: 'sys_module'
                        id: '50451a475fc448368208f00a91784189'
                    }
                    'src_server_shared_json-path_ts': {
                        table: 'sys_module'
                        id: 'd6de16134d75451fa4a6f5b2acafd22b'
                    }
                    'src_server_shared_json-text_ts': {
                        table: 'sys_module'
                        id: 'ffd7acea335349d8be13cb8fabba4f4c'
                    }
                    'src_server_shared_query-text_ts': {
                        table: 'sys_module'
                        id: 'a2fc4c97587f438a9cf703b04a51055f'
                    }
                    src_server_shared_reason_ts: {
                        table: 'sys_module'
                        id: '37d07a27171047a08226ac4361cb3ee9'
                    }
                    'src_server_shared_record-errors_ts': {
                        table: 'sys_module'
                        id: 'd614d2c0f5e842ddbb7f2c27da72d14c'
                    }
                    'src_server_shared_save-errors_ts': {
                        table: 'sys_module'
                        id: '7c5165de69d74f9e839a2efa2bb6272d'
                    }
                    'src_server_shared_standard-webhooks_ts': {
                        table: 'sys_module'
                        id: '41083549b1404f7c8c9e478ba6637897'
                        id: 'c8678f5bcc854a40b50a5326a78c46c5'
                    }
                    src_server_shared_template_ts: {
                        table: 'sys_module'
                        id: '3ae7bacdfd4447908bc31cbdcbf28624'
                    }
                    src_server_shared_text_ts: {
                        table: 'sys_module'
                        id: '14c84c8389494b3ab828ade6038f9136'
                    }
                    src_server_shared_trace_ts: {
                        table: 'sys_module'
                        id: 'dffe4ab4d6234a819a84734d8006570a'
                    src_server_shared_time_ts: {
                        table: 'sys_module'
                        id: '4b1e0fb4ddc0441188dcfb12ae38f29b'
                    }
                    'src_server_shared_time-zones_ts': {
                        table: 'sys_module'
                        id: '87de148154a6450db4519c105a9e7d30'
                    }
                    src_server_shared_unfilled_ts: {
                        table: 'sys_module'
                        id: '661dbb3a1cff44fb9b835aa03965e855'
                        id: '6641b3374e434f13aa613d383ee7d3ef'
                    }
                    'src_server_shared_upkeep-errors_ts': {
                        table: 'sys_module'
                        id: 'aadfb9265f1947118230d5b46580897e'
                    }
                    'src_server_shared_user-domain_ts': {
                        table: 'sys_module'
                        id: '8d646a2b300c4a6cb91a9c237a4556d2'
                    }
                    src_server_shared_utc_ts: {
                        table: 'sys_module'
                        id: '8e30bc818f974b5d8cae0d7db2203e00'
                    }
                    'src_server_shared_webhook-secret_ts': {
                        table: 'sys_module'
                        id: 'b32a119172e543d595841d338d3ee422'
                    }
                    'src_server_shared_zone-table_ts': {
                        table: 'sys_module'
                        id: '342ae2979b3540568bf93e2e20cfc90a'
                    }
                    'src_server_upkeep_batch-state_ts': {
                        table: 'sys_module'
                        id: '814ef21c6a2b48e4b3fe9e7e03a05ca9'
                    }
                    'src_server_upkeep_counts-reader_ts': {
                        table: 'sys_module'
                        id: '0006c9a0c4d94f12a7b531ca8b0ed4d0'
                    }
                    'src_server_upkeep_counts-request_ts': {
                        table: 'sys_module'
                        id: 'df096b2cffa042f695268db2a9b2fdb9'
                    }
                    'src_server_upkeep_erase-request_ts': {
                        table: 'sys_module'
                        id: '2a8d6dff8fcb4dc2a6b2cba2e22cbf59'
                    }
                    'src_server_upkeep_erase-writer_ts': {
                        table: 'sys_module'
                        id: '978e66d0b1fe478e970d13f8434888d2'
                    }
                    'src_server_upkeep_expire-job_ts': {
                        table: 'sys_module'
                        id: 'a8e797639339460083a6dc7843225b48'
                    }
                    src_server_upkeep_list_ts: {
                        table: 'sys_module'
                        id: 'eeec87f7a7584bd4b13389726d02557b'
                        id: '7991243ca185409993dc58f2e7420ffd'
                    }
                    'src_server_upkeep_message-states_ts': {
                        table: 'sys_module'
                        id: 'ae70412ce0574481a8a66568436bd1de'
                        deleted: true
                    }
                    'src_server_upkeep_old-rows-writer_ts': {
                        table: 'sys_module'
                        id: '8e2469a7ba2c443a93952bd2124e6749'
                    }
                    src_server_upkeep_retention_ts: {
                        table: 'sys_module'
                        id: '9809d9e7dc2348a99a668308e2014d64'
                    }
                    'src_server_upkeep_upkeep-api_ts': {
                        table: 'sys_module'
                        id: 'bd6bf919760f401bbdcc99e793df8c96'
                    }
                    sweep: {
                        table: 'sysauto_script'
                        id: '06cb822efbde4343a71de8a2088dc175'
                    }
                    'upkeep-api': {
                        table: 'sys_ws_definition'
                        id: 'd91e1002458748629cd967742b58a207'
                    }
                    'upkeep-api-counts': {
                        table: 'sys_ws_operation'
                        id: '67f1f49628ca4467b235228883845383'
                    }
                    'upkeep-api-counts-days': {
                        table: 'sys_ws_query_parameter'
                        id: 'd0f7d341691f49df90a44356bd95e954'
                    }
                    'upkeep-api-erase': {
                        table: 'sys_ws_operation'
                        id: '7667a2db01134d97afabd8363996dcf1'
                    }
                }
                composite: [
                    {
                        table: 'sys_index'
                        id: '00be91faf1bb451c9a6e39eb89b6e38f'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_mapping'
                            col_name_string: 'source'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '01004a0c5388443f9f02b96a802da331'
                        key: {
                            sys_ui_action: '6352a9bb5ee347a1b171fd142ccb2f91'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0115ce7f989241b7aa6decc589577ef9'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'severity_threshold'
                            value: 'high'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0130f09f9fa846c2adb14c175fc67f84'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attempts'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0143fed894fa40dbaca5319d6f086ca1'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'severity'
                            value: 'low'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '01d0841968204cb7b533d0d6d58ce8e9'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'related'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '026428d47b7c46b282515849cbe1e5b1'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'verification'
                            value: 'none'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '02d61ec8a2074134a5331835cb8cc2fe'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'rule_name'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '02dd4c32aad34e9d998fe4dc20662386'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'link'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '02e39859be61402da6878e2237fe658c'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'late'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '03dc05c3dce04502bbb514aa00182c71'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'queue'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '03f1c9d3d73c49c69f2f8d56389d2005'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            caption: 'Alert'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '05124798707f4d0b8126edf5ffa93870'
                        key: {
                            sys_ui_form: {
                                id: 'ba33792246fd4b2a80fb2213bfe72b4f'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'b377673bf8c74dbca8b49accf47c50be'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0551f99559024bddae2f7b30cdbae6aa'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'alert_type'
                            value: 'all'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '05a50f5576074d7294bfb844116ad817'
                        deleted: true
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'step'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0638b428d7eb41bea4ae6b33e992b9b6'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'alert_type'
                            value: 'Device'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '07b6ad108e9c4e93a6e3629f13024543'
                        deleted: true
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '07ebbac5eee4429a8f7d3af52b55578e'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error_code'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '084c05e17c9d42ecad2835853a343cde'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'body'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '08a64832b3c94c15bd7b6ec4f3ce2e28'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'result'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '08b542f9a5e84dddb4b612472d88a180'
                        key: {
                            sys_security_acl: '4f13b007d4fd47a9b04dbc946c487597'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '092da56891e642d59582abd5ef08aaf4'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'lease'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '09533e79b3ac44bdab2eea595b330e60'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '09a826f3b0284e2d87e81c6a4e321de4'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'severity_threshold'
                            value: 'low'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '09e4930f3c934f98b7920b54d64257e8'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'alert_type'
                            value: 'Network'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0a83e1ec8e37477299ecef477083bcd0'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'incident_mod_count'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0b262b3f526f43faad366deeeb6843a4'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'last_action'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0c12eeab8f824709a7dc6bc01211008f'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0c41437bce1943ed8784952e44e48c95'
                        key: {
                            sys_ui_section: {
                                id: '90d5dc69a8214d88a1844f53e7c71296'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0ca76525c9f9466c8b596e8ef97881c6'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'last_message'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0cf60109e6244fe5931f5d56bc5e695e'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'severity_threshold'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '0db9cd59b41e40888998ab2d21bc707b'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0dd544c71f6b4cf9b67f2024b635db30'
                        deleted: true
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'incident'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0de5132f9caf42d685028872af9ac789'
                        deleted: true
                        key: {
                            list_id: {
                                id: '203cd417b00642f8b566b85f871ffecb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_claim'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0e013d608fd54ebcb377a5d2a193ebba'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0e1f0ce1fdbd47369860965d3a7a1c9b'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0e437d857f8e4d3eadad10c6f0e9b801'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'lease'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0e77de67e4724cb4be4c9421378ccdfc'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0efa3e70f99e44169f72e0538eda1b6e'
                        key: {
                            list_id: {
                                id: 'eee51af857c0457d84b3af01665344e3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'auto_resolve'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0f5e5c245dfd49f9950b58c9d65d2ed3'
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'storm_incidents'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0f674c5eec0447cfaab3eab472eb18d9'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'apply_on'
                            value: 'always'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0f87c180d9534f93abca8c143127c03c'
                        key: {
                            sys_security_acl: '16402927f7d14759b2b077cc76292eae'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0ff0b0fa7ba04111a5843cdd4582f6b1'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain_rule'
                            value: 'none'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '11013fc941e543b790fc3ce850d1a77b'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'refused'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '12548d61501d4d2a8ab6ec8eff2589da'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '12b836c8004048ae9f7bdb39ec0956f5'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'value'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1390b17455734faa94c8a761c8b5dcbb'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'late'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1467a5609de745c69b4f2afbb44cd883'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started_at'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '14e6e4d4c089480d9a3b7a69a39835c3'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'related'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '14fdab7882494df8852c824edc5d1a59'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'apply_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1530b8db3c9c4f4da89744cf2e9e1253'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '160219de6fc44dd8a1127ac2e16b3911'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'kind'
                            value: 'path'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '1604acd804144f29a2b2ff981156a7b2'
                        key: {
                            name: 'x_zsca2_zdx_manage.zdx_management'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '161df56354254986959a6a87712f5cd4'
                        key: {
                            sys_ui_section: {
                                id: '3c2b6418649c47a3a72aacf957852b66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_mapping'
                                    caption: 'Mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '16d074665d6e49509a040787041a5d7d'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'secret_header'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1712e18103544a0bb9750d08278d378d'
                        key: {
                            sys_ui_section: {
                                id: '9c5cbc4ef74749898f7c67a6a0c8ce28'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'ZDX portal and API'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'portal_url'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1721cdf41ee4473d9cd4f910a0a4622c'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'revision'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1730146b2b04418e90d0ca98e4c25d06'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '175d36bb33494e26b9c624160f29dd2c'
                        key: {
                            list_id: {
                                id: 'a022433bc0244bd796116425391cf175'
                                key: {
                                    name: 'x_zsca2_zdx_manage_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'alert_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1781750ae3964974954f3260e6b7efe0'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'purpose'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '179606580cdc42688de5ad93cf21742c'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '17f2d9376f234c6a82f8671071975dc1'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'last_action'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '181628700f754fab99517df47d96e134'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            caption: 'Incidents'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '186a36fa18a44abba05584ebe315ca58'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'conversion'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '18aa9b4499164ccf8ad8ce73239ea79e'
                        key: {
                            sys_ui_section: {
                                id: 'b377673bf8c74dbca8b49accf47c50be'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'webhook_secret'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1977998220cf4e5c87de7b8833ac717e'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'grace_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1997d79ada4b470aa86d32e40e8411c4'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'condition'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '19ce0016f3aa4ac8afff33e6ba2ec25f'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1a4b18da02984ea58d3e274540abea71'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1aefb01ab1fd4581bd0af975fb33e20d'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1c90a060cb394c49a5308f8862a6a14e'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1d8e414885014893b2b7049d984731e4'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'summary'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1da07601b88c46859928331a7d7f7a9a'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'result'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1e27d21880694dc3bedb28962b2a3a55'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1ec7d49cda7d4ee58eddc530ce99d2bf'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1eef66976a634dd596f47bc537dec334'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'if_invalid'
                            value: 'fail'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '1f3f2011d78147c0b5eb1c36f5e925ab'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'conversion'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1fee4ad030dd4c698c6f24772686aac3'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'alert_key'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '203cd417b00642f8b566b85f871ffecb'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '206f5375ecb14782a72585575b65053c'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'conversion_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '209ffc5e74894ae38876cc049e8623a4'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'refused by mapping'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '212548ca077e48359f032f6c1d372af3'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'line'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '214507d2ca4f4971bb8d35210bc652b8'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'trace'
                            position: '18'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2170bdf13b894fe3aa40cd48bb21ab74'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'apply_on'
                            value: 'create'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2251aea50c034872855585a5c2ba1cfb'
                        key: {
                            sys_ui_section: {
                                id: '72b63ff0d1be4603a160ed2f0b52d82d'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '22ffcba41f2347e48e0728057b0a5c83'
                        key: {
                            sys_ui_action: 'b157e5cafaef477bbf77978f6cda6c29'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '242cd00dcce444c6a0e892a49d12d88c'
                        deleted: true
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '244c30ecfeca4d2186f33fc393b2e3e2'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'alert_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '24b4800a6d40496a996ac2e26b1d5949'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '25188f104aa64bd8a3f4d1f66e62a249'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '264571a201fb497e8b8fbe23c584f10b'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'state'
                            value: 'received'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '26c857b533e942d79a8856e4e5d9b433'
                        key: {
                            list_id: {
                                id: 'a022433bc0244bd796116425391cf175'
                                key: {
                                    name: 'x_zsca2_zdx_manage_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '27861ab017c841a6a49e702f6ad2b792'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'conversion_table'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2863b52a75a44f5a966bc7fbad530898'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'fallback'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2872002419ce4feabe9975f532c243a9'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'related'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '28b2a83a0b7b430a90889df555a77839'
                        key: {
                            sys_ui_section: {
                                id: '181628700f754fab99517df47d96e134'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '294d96388ea94a3bbc7c7d413cef3d59'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'resolver_user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '296992ed98694d5aa1e58aa064916280'
                        key: {
                            sys_ui_section: {
                                id: 'b377673bf8c74dbca8b49accf47c50be'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_domain_rule'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '29ec295d060b4930ab1b73b47a89ae17'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'test'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2a515f7e281e417ba768cede0c4520be'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2abb0b7e60b9472abee937bd59646a92'
                        key: {
                            sys_ui_section: {
                                id: 'b377673bf8c74dbca8b49accf47c50be'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2ac01eedf5a143a8bc17c4bb9bf9446a'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'severity'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2af601136f21487dbe9c4fb2da35fa07'
                        key: {
                            sys_ui_section: {
                                id: 'c4747ea4613c4f37a047b4ecf7802024'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Profile Generic'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'generic_lines'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2b597a22f8fc4325b32ec4a2edfaad7b'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'api_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2b6545c444514334b49c42bcd80f1d55'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'webhook_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2bbdb8c0b4e84de1af992e2d0a4e50b6'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2c4b327f0ddd456f93ca3136d091d896'
                        key: {
                            sys_ui_section: {
                                id: '181628700f754fab99517df47d96e134'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'default_resolver'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2d475290d449470dac6a2e47edd7550a'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'conversion'
                            value: 'none'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '2d9e626c82394fa493d133492babd2b5'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2e1896a81d2e4ed9869c6c8dc5a1f77d'
                        key: {
                            list_id: {
                                id: '203cd417b00642f8b566b85f871ffecb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_claim'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2f7abaaa0f454883b8ab8c5961e5d474'
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'on_repeat'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '303f13358aeb43b8956d57156102fd33'
                        key: {
                            sys_ui_form: {
                                id: 'f9a94e1102784ac990d9509da4ff38d4'
                                key: {
                                    name: 'x_zsca2_zdx_manage_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3c2b6418649c47a3a72aacf957852b66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_mapping'
                                    caption: 'Mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '30404f41d21d40dfa645d3517192d430'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '3092e4bcc81048318fc6b3d4be5289be'
                        deleted: true
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_claim'
                            col_name_string: 'alert_key,revision'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '309cfce0af894875a9856e0d217c2fa9'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'error'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '30da0d9215c84034b8407d9e9022aa00'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_end'
                            value: 'documented'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '317fe1deccfb494fbd2d370bd41c48ce'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '31d029b23d234b66a181646f2c1b6fd1'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'phase'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '31d88d36bfcc4352acdd6a45e65d1d53'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'logging_level'
                            value: 'information'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '322700ed6cfe4b7ab19b261caaefe3b4'
                        key: {
                            list_id: {
                                id: 'b75e2ae29ba34627a094194441d5d219'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3255be0c89e34f6f9ed81eaf6facb6e4'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'resolution_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '326442a6779f48a5912d52c181c09bf5'
                        key: {
                            sys_ui_section: {
                                id: '72b63ff0d1be4603a160ed2f0b52d82d'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'apply_on'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '338a1db5e2c042aaa67a85c45735d4f8'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '346428a051e84a9488ee37f7bef7c2f9'
                        key: {
                            sys_ui_section: {
                                id: '90d5dc69a8214d88a1844f53e7c71296'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3465c6b6b06d4f54a9c7a4cd761c6234'
                        key: {
                            list_id: {
                                id: '203cd417b00642f8b566b85f871ffecb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_claim'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'lease'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '34faefd1776d4690940293a472da75e7'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'repeats'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '353586e181814b8fbc449893a1a69640'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '359a5a709c5340289c99965b51dfca08'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'api_url'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '35d1d66b362448e9ab3cfa260a73b6aa'
                        key: {
                            list_id: {
                                id: '353586e181814b8fbc449893a1a69640'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'target_field'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '364fda762b334c9095c01dac815a9b7a'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_end'
                            value: 'note'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '36654be703784b4aa7f7fac19e5ba4d0'
                        key: {
                            list_id: {
                                id: '353586e181814b8fbc449893a1a69640'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '36ad7c0bf46c449fa485986a16fd865b'
                        deleted: true
                        key: {
                            sys_security_acl: 'a11d2f0e6a394f1fa787b14389e00b0e'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '36c579a720544f1ebc692fb8e5333745'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3711d29d357940cb8758612a172ce1df'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '372a933fab214f1f9b940f201fcfef4c'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'key_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '373164ca90424d1eb86897f02077eb77'
                        key: {
                            sys_security_acl: 'b2de9183c6094c6988ec0a15d9e09db6'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '373c4eda6fdc464db271174f8641c695'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'phase'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '37afbdd02920402c998240db1b53ee0a'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '382f790c183b4cc695c90a7c9fca2c45'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'severity_threshold'
                            value: 'medium'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '38c135116b914383adac0a6aea7fee01'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '38f751134b5543e581600b1e327d14bc'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'if_invalid'
                            value: 'leave'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '39a0c65d36da45078cf74dd0ec172e1a'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'trace'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '39dfba07650045caa6ed7b0af8dcc101'
                        key: {
                            list_id: {
                                id: 'b75e2ae29ba34627a094194441d5d219'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'error'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3a16f32245bb4a15b44ec9eff1848b1a'
                        key: {
                            list_id: {
                                id: 'a5ed57a5279745f791950908b1854bd9'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'rule_name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3a315a6dd08d4ebd9f1be3a51b4416f9'
                        key: {
                            list_id: {
                                id: 'a022433bc0244bd796116425391cf175'
                                key: {
                                    name: 'x_zsca2_zdx_manage_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'value'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3b1dcf02b2e84406a80237f39f8fff8b'
                        key: {
                            sys_security_acl: '3d2a673eb7944b6f8817deb8f705e805'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3b9b5544e9334a45ae1d79c789fc3161'
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'on_refire'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3bf368eee1d441c88273f94aee909daf'
                        key: {
                            sys_ui_section: {
                                id: '181628700f754fab99517df47d96e134'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'auto_resolve'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '3c0a581942d9403a8f79a5f057851bd0'
                        key: {
                            sys_ui_form: {
                                id: '3e451b8349e042f08e7e48392ce63772'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3c2b6418649c47a3a72aacf957852b66'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            caption: 'Mapping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3c4715e512d84883b42abbe7b6cd914c'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'alert_time'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3e07035030484502917d46cb02d366a8'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'default_resolver'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '3e451b8349e042f08e7e48392ce63772'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3e510d09a6f3459fb72f66f42fa9e873'
                        key: {
                            list_id: {
                                id: '353586e181814b8fbc449893a1a69640'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'condition'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3e780c60e31a484389e7b8c32da7f58e'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '400af735845f4c708de559bf3bec48c9'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'trace'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '407f320ceeab4dcaaf91b9d7c44f2a9e'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '40f789098b1842e6856a4d743495fdcf'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4196925cd8ff458f910f8f9f4a1de593'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'link'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '41a90cca5a1145168d0fa4e7327645a5'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '41c5872e2b9d463d9f0f653a01c8a9fc'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'created'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '43400bdb93ba422ab443742e8f72d5e4'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '43cb6264a55d47ccb1f6773f5563583d'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'updated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4411a0bd9418490db9c341ff636e7154'
                        key: {
                            list_id: {
                                id: 'b75e2ae29ba34627a094194441d5d219'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '441a9bb9ae2c41c9a46fa8791864bc18'
                        key: {
                            sys_ui_section: {
                                id: '90d5dc69a8214d88a1844f53e7c71296'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '442d87ef48d444d09d34a8d0c4d2f3f6'
                        key: {
                            sys_ui_section: {
                                id: '181628700f754fab99517df47d96e134'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'severity_threshold'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '44b7b2f9bab74527b4d9786a16f59653'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '45dfcedb7b8447259d4f8aecec59a183'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '467a473a94dd46ba8322ae515b75aa00'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '471dc2e2535e4ec48b9dc035a4b54ec3'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4730af1a72fb4114973fd75f26413164'
                        key: {
                            sys_ui_section: {
                                id: '90d5dc69a8214d88a1844f53e7c71296'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '477c8cb7d21149edade70c585a7c3820'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '4889328999d2468ba6c7c8779189c41a'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_repeat'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '49dd22adbe424f89b9cfa76cb9351222'
                        key: {
                            list_id: {
                                id: 'b75e2ae29ba34627a094194441d5d219'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4a95dfa1cd2b4fa8b18add4f24e4de42'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_repeat'
                            value: 'note'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4ad454d18b5b47288cab08dc3628b572'
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4b19362572704e2396a7358a583c1a82'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'reopened'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4b40c24ee22c4ccf86234718085bae61'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'incident_number'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '4b63656b9b3b4e14a59de94cab8cff40'
                        key: {
                            name: 'x_zsca2_zdx_manage.zdx_webhook'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4b6e69eee862416ea5e24d944d196eea'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'last_outcome'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4c521d5e4e704254a5bc087ed0783565'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4ca60a16a1944b9ca7237de582639b24'
                        deleted: true
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'words_high'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4cb21aff0113480083255348c55917a4'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'ended_attempts'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4d0f6d38422b480b960495c2e4023fa6'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'body'
                            position: '18'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '4d50b83656e34544ae62ae5d3e626a05'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4df78c71419646979d758f635dcb1f22'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'logging_level'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4ec768f518da4d7384c09599147a2574'
                        key: {
                            list_id: {
                                id: 'a5ed57a5279745f791950908b1854bd9'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'started_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4f469b52851d4c8c9e5d3707fd6cd00b'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'alert'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4f5e37e714f847f8baa0c282b4c1c0c9'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_refire'
                            value: 'note'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '4f9c3fbd7f5f40d28c700591f8585954'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_end'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4fe9d489d8604c43b76fedb23973c9bc'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5006b7f1190944b6a378deb77f298bf7'
                        key: {
                            list_id: {
                                id: 'eee51af857c0457d84b3af01665344e3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'unfilled_ids'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '51a0b9056d184803b0634f3ffa2cf307'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'applied'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '51e2b768ab5d40ba82908272994f1f49'
                        key: {
                            list_id: {
                                id: '203cd417b00642f8b566b85f871ffecb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_claim'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'item'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '51e4a5b0228f48ecb1dc2d89a7c2d558'
                        key: {
                            role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                            contains: {
                                id: '4b63656b9b3b4e14a59de94cab8cff40'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_webhook'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5202da99bfd84c51b203a5e2279a9cfe'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '529bf9f3a0e34999a3674290fe5103ae'
                        key: {
                            list_id: {
                                id: '353586e181814b8fbc449893a1a69640'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '52c4c81528b44b3fafcc21ae9604014a'
                        key: {
                            sys_ui_form: {
                                id: 'efdb8078888e4ee38051a9048a503110'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'cf73af62209541bf8c5a5d6baf3b3b35'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Messages'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5358ef0e4e9e4326b82290a5e0107a3b'
                        key: {
                            list_id: {
                                id: 'eee51af857c0457d84b3af01665344e3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'profile'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '53639170d24a44c0bcccff9a0379ea35'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ended_attempts'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '538baa036ee84aa8bc8dc2bd094ed527'
                        deleted: true
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'step'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '53f1ee14a68542698fccc172bbdcb4cd'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '90d5dc69a8214d88a1844f53e7c71296'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '53f83da6b9394e5884ceed7dc22f3247'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'members'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '548583becba14ca5900effe66f5ace7c'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'key_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '548714f1b7504f349f9330d62a8211e3'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'unfilled_ids'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '54c97129eeec4442bd67522d598b3d7e'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '54cfbef4cbfc491ea9b455f497b5422e'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'logging_level'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5538b4d27ebc44d8859cab36a446ec7e'
                        key: {
                            sys_ui_section: {
                                id: '90d5dc69a8214d88a1844f53e7c71296'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'time_zone'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5585340c549a4c4196f286cb3024ecb0'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'repeats'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '55c2afe907644c76bfeccdb2b11c04f9'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'posted_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '569ff3fd61f040c3a89df759509d0d7f'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '56e9d9af479d4d159588d5ccba983ab4'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5894c714de7647898c84eefb2d9f8840'
                        key: {
                            sys_ui_section: {
                                id: 'b377673bf8c74dbca8b49accf47c50be'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_domain'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '58b3316f338e420ca80aa93a54458750'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'late'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '58e48d3e1d9548aaae3f2f3384b87edd'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '599cb62642584436a0b44ee67f55bf00'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'caller_user'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5aab6568ed8c4250a0f3492d07904f9e'
                        key: {
                            sys_ui_section: {
                                id: '90d5dc69a8214d88a1844f53e7c71296'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'label'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '5b2f34bb74064978b9c858af768a2b45'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5be391df4cca4ebdb04523fb2dc089f6'
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5cc370c6026a49209a7ce5e36ec3f196'
                        deleted: true
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'path_severity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5d18dd61cf9647019fb8c648c37f6d59'
                        key: {
                            sys_security_acl: '76084094b08845ca8a999505fca3e426'
                            sys_user_role: {
                                id: '01dca7eb7f764266874b0a06b92e6280'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '5d56d1eb220f4f3e89f12aa9aa9a089d'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5e2048b0ae394bd5b2f90dec04c976b1'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'secret_header'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5e2be775e83a441389058b808c97edbc'
                        key: {
                            sys_ui_section: {
                                id: '72b63ff0d1be4603a160ed2f0b52d82d'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'conversion_table'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5e9609fd61e949df812f587842ed9b2f'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5e9d918dc7b44e02b58b8fef84cd4305'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'conversion'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5ec09f9ae30943b4a2b38facea607648'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5ff3b1ab96cf43a4a8e9476cbbe65aa7'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'replay_of'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '601ec7786e624bf588caeca297cea5a2'
                        key: {
                            sys_ui_form: {
                                id: 'ba33792246fd4b2a80fb2213bfe72b4f'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'c4747ea4613c4f37a047b4ecf7802024'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Profile Generic'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '60fc138846394b24ac87cf318c03d1df'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'unfilled_ids'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '61157b1a3e1d4592bbaa19734a13288a'
                        key: {
                            sys_security_acl: 'eefc592a3ee0451c824c4ca657c09acc'
                            sys_user_role: {
                                id: '01dca7eb7f764266874b0a06b92e6280'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '61dd82797857499d9b3ce0960dd9629a'
                        key: {
                            sys_ui_section: {
                                id: 'b377673bf8c74dbca8b49accf47c50be'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_domain_old'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '627e75dd1cbb487d965b7674d8a37bc0'
                        deleted: true
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'revision'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '635a2a7bf4994b05b29de1d295327f1f'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'ignored'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '63b6e4ae1e2d4ff380dab80faa404c17'
                        key: {
                            sys_ui_action: '7bf7086806ab414aa1c61c8adcd985d0'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '642e0ab2f2a14876a2ae6a928fe3cce5'
                        deleted: true
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'revision'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '644f7943d0a3481facf91877bf88e779'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'owner'
                            language: 'en'
                        table: 'sys_ui_element'
                        id: '6473c27b83834b168a5fcd7f335eda06'
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'grace_minutes'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '648f72c71db84483af767ef0d7190fb6'
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'storm_minutes'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '64d374e5507c43d788a42a469c8287c2'
                        key: {
                            sys_ui_action: '88784956604b4f60b16041ee09bc5e21'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '64e3e6b7ad1b459b899f21b0bfaab0e2'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '655f1108dc0842e4a8f75f6eacac0450'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'member_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '65b55a0081cc4325b213b46c235e6b2b'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_refire'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '65d53293d318403f8edde8c8fa0750a9'
                        key: {
                            sys_security_acl: '2ca36a32505d4c3d8b23628ece767779'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '669b59782459489c8fce68ea2f66ab8e'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'incident_mod_count'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '66dee129be0340b19b5126fb0417dabf'
                        key: {
                            sys_ui_section: {
                                id: '9c5cbc4ef74749898f7c67a6a0c8ce28'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'ZDX portal and API'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '67d14f2c7c7b40a19628d4a3fdfe4c4d'
                        deleted: true
                        key: {
                            list_id: {
                                id: '203cd417b00642f8b566b85f871ffecb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_claim'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'revision'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '68235955a6f9404abe836e02cc55e290'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'incomplete'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '68550bffa9134e8689241b0f1bdfe844'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'verification'
                            value: 'secret'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '686cf5f615034c36954a3e8a228133f2'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_outcome'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '68fd7bceffe446ef99e609c9a3a1d574'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'started_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '699c12cd0db0489d8cccd482f661994c'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'below threshold'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '6a0338332aee466c85547b808fc9e25b'
                        key: {
                            sys_ui_form: {
                                id: 'ba33792246fd4b2a80fb2213bfe72b4f'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6a6d28539fa74386b8c3a160273f5c2c'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'member_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6aeb3549ce4e4d92a8ca0cc3ced49204'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'logging_level'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6b7ed3068b35490aa179c7f4a572d0d5'
                        key: {
                            sys_security_acl: '9237b3d90514424eb858562f39d1f1d9'
                            sys_user_role: {
                                id: '01dca7eb7f764266874b0a06b92e6280'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6c01a37d1d02495d8c8f328558c0b7d1'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6c1827c4c4cf4d02b79ea28fe01e830e'
                        deleted: true
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6c5f8e5303c94ae1b215051646d42fed'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'purpose'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6cef1e0e5f9547da9c1f3fbbe19d9d33'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_refire'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '6cf964f2d43548a9932d2e68034d4641'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_message'
                            col_name_string: 'member_key,sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6cfab4659ea14083948aa03e7d6d5504'
                        key: {
                            list_id: {
                                id: 'a5ed57a5279745f791950908b1854bd9'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6d3f558b920b4334b7e5a6d8d185012d'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'correlation_template'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6d538f51f0e7439290f768c45f2e8470'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'members'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6e10898d6bc8410fad64c5fb15789156'
                        key: {
                            list_id: {
                                id: 'b75e2ae29ba34627a094194441d5d219'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6e34e27bc7104b5aaff008a5432e7446'
                        key: {
                            list_id: {
                                id: 'a5ed57a5279745f791950908b1854bd9'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ended_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6ea5bf2712004f0694c99c7f54ff629a'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'alert_order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6ec036edad90400788ed8dc7d1805a3f'
                        key: {
                            list_id: {
                                id: 'a5ed57a5279745f791950908b1854bd9'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'phase'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6ed2573e9a4e43b695b1dff90762c756'
                        key: {
                            sys_ui_section: {
                                id: '9c5cbc4ef74749898f7c67a6a0c8ce28'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'ZDX portal and API'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6f152d67a9da4b4baf70c5c5d4a8698e'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'severity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6f618ac84cb342d38a29b8608d3a6366'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6ff62cdea1cf4b5bb2c19e2b9e28b0a2'
                        key: {
                            list_id: {
                                id: 'eee51af857c0457d84b3af01665344e3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '70f4ac85f4bd4eb097a42daadd3c4bd4'
                        key: {
                            sys_security_acl: '3f774fae345c4f618052c69e4631f11b'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '712b6a81574a451882b5cae8f0bc9215'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'apply_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '71ab5f75cb0a4e09b4586228519259ae'
                        key: {
                            sys_ui_section: {
                                id: '90d5dc69a8214d88a1844f53e7c71296'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'unfilled_ids'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '71b354fb4bf24f3fa92d8f0c762169b9'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '724626646a484cbd856139a9f1ca5e62'
                        key: {
                            sys_ui_section: {
                                id: '90d5dc69a8214d88a1844f53e7c71296'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '72b63ff0d1be4603a160ed2f0b52d82d'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            caption: 'Field mapping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '72c5471d4e3d4401bc8e9220d7fd7ec7'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '72cc01d15e264cffb992be916a0c44ce'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'logging_level'
                            value: 'error'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '73468e2ec66c4e1d83fc116587a51676'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '740e717cd824440c921607b395626a0e'
                        key: {
                            list_id: {
                                id: 'eee51af857c0457d84b3af01665344e3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'severity_threshold'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '745c3756cdfa48619573d6a5d0e14289'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain_rule'
                            value: 'replace'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '74e77f67ed71416ba132529bf8c3d650'
                        key: {
                            sys_ui_section: {
                                id: '3c2b6418649c47a3a72aacf957852b66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_mapping'
                                    caption: 'Mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'alert_type'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '74fc09f51b7a4ae8b4d2ab592130f182'
                        key: {
                            sys_ui_section: {
                                id: '181628700f754fab99517df47d96e134'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resolution_code'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '751edd9d42c1477e92b4c63d20a1ce5f'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'logging_level'
                            value: 'warning'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7545deb88f9b465ab4c747955230711e'
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'queue'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '75a821f236874fdaa6189cb2929149b8'
                        key: {
                            list_id: {
                                id: '353586e181814b8fbc449893a1a69640'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '75e42202dac7433699fa95d08a85fbb0'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'trace'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7692b4fdf43b40c99b50ce8950bb3e91'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'alert_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '790993bd4d1f4650b482a72e292816eb'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'state'
                            value: 'processed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7916d3fed8864c08a22abfef082430a8'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ended_at'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7931a461d3e04ee983bf4f0b69ed55ab'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7932e90658dd48e589ecb9e877fe5383'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'generic_lines'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7a2e688777e9484b8e22b37c81ae94d7'
                        key: {
                            sys_security_acl: 'e8004a9f9d5c4877b083f91dc6bcf968'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7a471f71b1274642b9c4131b41084acd'
                        key: {
                            sys_security_acl: '2da7eba4001e43ee9a0d7ce0df50af4b'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7a8d8768b40642938201566e812a9eb4'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'key_secret'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7aa09b5011564532b2cedf26c017339c'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'summary'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7cae0a36f9f54b009176504866fd3494'
                        key: {
                            list_id: {
                                id: 'b75e2ae29ba34627a094194441d5d219'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'alert'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7e7e77f0376042388d9d18bdf5ecb6df'
                        key: {
                            sys_ui_section: {
                                id: '9c5cbc4ef74749898f7c67a6a0c8ce28'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'ZDX portal and API'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'key_id'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7ebe503794bc44938d54218f55b3ce6c'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'post'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7f2ad8b6b41a4ddfa758fa4be596d25c'
                        key: {
                            sys_ui_form: {
                                id: 'ba33792246fd4b2a80fb2213bfe72b4f'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '181628700f754fab99517df47d96e134'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7f58811bee2f49fcabff7e5648eeede6'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'summary'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            caption: 'Message'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '803b01967c314bb5b2414d67bb345204'
                        key: {
                            sys_ui_section: {
                                id: '72b63ff0d1be4603a160ed2f0b52d82d'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fallback'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8088ba5e076d47dab0ee0a4bb5deb28b'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'auto_resolve'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8148cad7b902495b978ae22195b47687'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'conversion'
                            value: 'table'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '81b9993efa2b4875b4ecf5e444bf8ea4'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'reopen_hours'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '81c02669fb4544219b1798bc7e4209e3'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'queue'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '82216d5801f0415183ceeae47f6a7cfc'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '832c54a0e0bb424fbe089559472d309b'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '83342b97bc3d40629710cf45c491edc2'
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reopen_hours'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '848afd79bb9b4a73afc40d805a96a02c'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'if_invalid'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '84d83606a29c4c588a4b8c0fec3f1eb8'
                        key: {
                            sys_ui_section: {
                                id: 'b377673bf8c74dbca8b49accf47c50be'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8518ca4418344e34977c80a8ab3e6c42'
                        deleted: true
                        key: {
                            list_id: {
                                id: '203cd417b00642f8b566b85f871ffecb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_claim'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'step'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8551f20547954ec185ac14c741eb89e4'
                        key: {
                            sys_security_acl: 'c1b46d9f6d5144a9bfee44eda28dbdc8'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '857fe1d7a4254d71b3c3264d2420f2e9'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'queue'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '85a6211c9ec143ff9e7c56782ddd5a45'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_alert'
                            col_name_string: 'incident,phase'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '860b216cd1674c3cb23636ae021d2c69'
                        key: {
                            list_id: {
                                id: 'b75e2ae29ba34627a094194441d5d219'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '861da35415d5474ab93ea908cb1d0775'
                        deleted: true
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'alert_key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '869b24f6e8544ef7b25b88b5e35205b7'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '86d63465389e49a58fd017a761048c44'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '87b50ba5df9a47b09c5f4950684d7480'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '87e720a1119c4fdaad82a7fb703fe6cc'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '87fc0a0e494b41ecb5d68b5b643eb1b8'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'compared_paths'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '888afc7932744b839c913f852ce3e2e4'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'post'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8919df1abc2448e083bccd9f9048d004'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'alert'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8969a637a6a545d6b813478b55472c4b'
                        key: {
                            list_id: {
                                id: 'eee51af857c0457d84b3af01665344e3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '899173de0eed4075a4cc9e5a58b61e59'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'phase'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '89e21249874c449a96c2a7f910ae708a'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'target_field'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8a1a6ff705614f9082a31c5a2e129314'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'storm_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8aed73da15f047d6943130b5e80c6c3c'
                        key: {
                            sys_ui_form: {
                                id: 'ba33792246fd4b2a80fb2213bfe72b4f'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '9c5cbc4ef74749898f7c67a6a0c8ce28'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'ZDX portal and API'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8baa65812b344f4680efa746b34eb617'
                        key: {
                            sys_ui_section: {
                                id: '3c2b6418649c47a3a72aacf957852b66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_mapping'
                                    caption: 'Mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'value'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8c4c6321c33f48d8a45362d9ebd065b3'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'several'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8c7400520eb94104af9ea1e789cb0e67'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'alert_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8cbca75d0de24e9a88a4202d7689d674'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'start_order'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8cc5869c53a049538577662fb7a564a9'
                        key: {
                            list_id: {
                                id: 'b75e2ae29ba34627a094194441d5d219'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'summary'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8d0709f6576643708781eaee931fffdb'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'resolution_code'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8df3f71aae4245ba80484784c9a7c974'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'rule_name'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8f56e7170a6e41a3b158be753270af16'
                        deleted: true
                        key: {
                            sys_security_acl: '76084094b08845ca8a999505fca3e426'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8fbf9f79fd714dd0b0b9ba52f8df7bfe'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'logging_level'
                            value: 'debug'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9053b5bd3560435b8f2cb96bf57bcaf6'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '90a0659dc1ee4d51b407bd1e0f8b5de0'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_field_map'
                            col_name_string: 'source,active,order'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '90a7afe783494199879c575144df7a81'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'incident_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '90d5dc69a8214d88a1844f53e7c71296'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            caption: 'Source'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '90fcd95a56e14af2b08d12e2bc0835fc'
                        key: {
                            sys_ui_section: {
                                id: '72b63ff0d1be4603a160ed2f0b52d82d'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9181f2f8a6bc4d4082a088d11996ae22'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'value'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '93eee89a90fc4f5399ebdeef4414c225'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'alert_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '944d44b57e604b0e823e3d40e4a6bb2a'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'error_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '948ea06164e34b9cbc94493b8c80b0ed'
                        key: {
                            list_id: {
                                id: '203cd417b00642f8b566b85f871ffecb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_claim'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'purpose'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '953b90e1279543f9b209ff4394d46786'
                        key: {
                            list_id: {
                                id: '203cd417b00642f8b566b85f871ffecb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_claim'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'result'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '95b11327c7074b3e8de271af85d51f2d'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '95cdb0e000b043eaab71826547868fe8'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'target_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '96a6dfa42f9b45f0938a139e958ea024'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'generation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '96b39f9cbac44efb8059126d0528db5e'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '96c0ca289bd14108b8458e0c6edbc1c1'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '96d8c0e7cb264e4ab5162d58cee45f85'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '96fb99a88a3f424f8a403b3962eae197'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'severity'
                            value: 'high'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '9709a1943b82423194af8cb743958d03'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_claim'
                            col_name_string: 'line,number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '972831ba31674fba81fffe057bbed417'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'replay_of'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '97a0ee86b4914266b061a1c595c1042b'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'alert'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '97cb42c6e81a421e8a2d3175990f2849'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9868ee30b94849d98440c3ad1a3b43b9'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain_rule'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '98713cd79ea94243a9e180bf6285b608'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'storm_incidents'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '99abe3a1017149f4bf3113c7b4656680'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_message'
                            col_name_string: 'state,sys_created_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '99f055a81baf46a1a001998d68150b42'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'key_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9ac239f0a40a4d089a32a116e5da45df'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9bc3324885044d098f83bf53c8a4dd2f'
                        key: {
                            sys_ui_section: {
                                id: 'b377673bf8c74dbca8b49accf47c50be'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9bcb513a6b6f45debd4ce566c21f36ea'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'time_zone'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9c2f8922e5434c83bf8da448cb0e95a6'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '9c5cbc4ef74749898f7c67a6a0c8ce28'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            caption: 'ZDX portal and API'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9c8e7d914e38428f9867c1f4c5048ac5'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9d4cf116028c424481e44f2c1947a451'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'body'
                            position: '19'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9d57b197c43e43c79086ae55671c6941'
                        key: {
                            sys_security_acl: '0c0687d02d9a4929aa08a8063ad2bc9e'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9da5c161ae9843b8adc093323e3ba0c1'
                        key: {
                            sys_ui_section: {
                                id: '181628700f754fab99517df47d96e134'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9da6f183fe02432da576ad11893a2da4'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'label'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '9e6acb2bb4f24f938745272e2789d2ea'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain_rule'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9f060053a39b4b348a5cadf29470d4ee'
                        key: {
                            sys_security_acl: 'b51342b4ebc6469992871d0b5a7bc156'
                            sys_user_role: {
                                id: '01dca7eb7f764266874b0a06b92e6280'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '9f65643176f244cf847b86cfcc3e7a0b'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_refire'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9f814411952c4b6a9c91d8fa11c4f644'
                        key: {
                            sys_security_acl: '66f95b2c00394c4d824a88ac469f8a68'
                            sys_user_role: {
                                id: '01dca7eb7f764266874b0a06b92e6280'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9f8b0b2fed2d40e9b6bfc4f90009e551'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'posted_by'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9f8de4f4aac94abb97b542891bbd6a04'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'link'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9fbcf042e3244cf3ad2e9594b10de9e0'
                        key: {
                            sys_ui_section: {
                                id: 'b377673bf8c74dbca8b49accf47c50be'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'verification'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9feecd7880b24ab2bbdb65f8a529ce09'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'if_invalid'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9ffbdb05d5a24e31a429926d7b03809a'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'auto_resolve'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'a022433bc0244bd796116425391cf175'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a07a5ca9edea4bfeb221825abaf19173'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a0ff0c3ae4ea40f1b532f2eb8ef88eec'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'repeated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a1470d2496da4c2db81f3b29b90afed7'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'phase'
                            value: 'ended'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a14b9f6e5a11481ca2dd65ce21364300'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'late_order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a1c5a86a97e2499ba0226e779104468a'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'deactivated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'a2923be866c44889956fe0fa8729df0a'
                        key: {
                            endpoint: 'x_zsca2_zdx_manage_preview.do'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a304690a7875477db129ebd555120ad3'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'caller'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a3557dba96224947980fd25ebb93e3f9'
                        key: {
                            list_id: {
                                id: 'eee51af857c0457d84b3af01665344e3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'portal_url'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a3a5c7a464574ea8afe2938712c21fd0'
                        key: {
                            sys_security_acl: '6436107e93984c94941fb7c156086dad'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a40b893ee2024236a65d9730f5b2001c'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_end'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a49681a734e041478f00a025e4e6e1ab'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a4c330054238463ca5d04525c9263473'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'resolved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a4ff73be5eb84516bca5bf99ee71561b'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'profile'
                            value: 'generic'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a59eeed54edb4fe5b619194338d76350'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_refire'
                            value: 'reopen'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'a5ed57a5279745f791950908b1854bd9'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a619da78b5b343da9fee15dd4a7bfdd5'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'alert_type'
                            value: 'ZDX Score'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a63d4185fc044b79b536276937b0f782'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'related'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a67c246c4bd64ff294bb1bd6ba274bd8'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'error'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a7a7f43adc584c498e5048e3a12deb05'
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'on_end'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a860c071d5174269a191282386c0c4ac'
                        key: {
                            list_id: {
                                id: '353586e181814b8fbc449893a1a69640'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a905dafe295b4511820d2813e03b4cc2'
                        key: {
                            list_id: {
                                id: '353586e181814b8fbc449893a1a69640'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'value'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a9164720315c4bd486d134126fb53dfb'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a94276015545491c8b2f9b4e2baa6d9b'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attempts'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a98ad404a61f46b195551f76d38b8f80'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'post'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'aa9da5c9f43b46c1a370ee9025f7c518'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ab05314e81ac41169b047c9d3be4f074'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'incident'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'ab83ec4fd8f242eea08b6e7948d95d37'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_message'
                            col_name_string: 'alert_key,state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ab9160a526c04b89a727ed36733c6ee9'
                        key: {
                            sys_security_acl: '685f711b0e774905b5e88875bad39943'
                            sys_user_role: {
                                id: '01dca7eb7f764266874b0a06b92e6280'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ab9b1ea65d12444cbd31cc464fb35897'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '18'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ac7115b6ca944078b3dd4850218d1529'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'conversion'
                            value: 'date'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ad9daa3844084aa5a7ad87c78b2d980a'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ended_attempts'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ws_query_parameter_map'
                        id: 'adcfe83751244b5e9bffa6b0e273925a'
                        key: {
                            web_service_operation: '67f1f49628ca4467b235228883845383'
                            web_service_query_parameter: 'd0f7d341691f49df90a44356bd95e954'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ae4beeb4a3ec49cea0f20e5d117c9bad'
                        key: {
                            sys_ui_section: {
                                id: '9c5cbc4ef74749898f7c67a6a0c8ce28'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'ZDX portal and API'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'ae86247550714fa8b7bbcad100c5394d'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aef8c27cb03e48528755d02eb5277774'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'afb8d5d62e1849598b10d78c24c22638'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'afee6a1cd84a4bf9bd1f60c167dd3b51'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_refire'
                            value: 'new'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b04cc0fa183c42ddaee1b0a85cafcd1f'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'caller'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b15ad5f36ac949338271b65364116351'
                        key: {
                            sys_security_acl: '780e5ccbfe384393a215aa4285fb6ca7'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b1622e4d76da43bc9ee322f2e03e2b3a'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'summary'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b1ae66c77e8c4ba6b2ddf66db8662510'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'revision'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b2f69190b0d24fe892c32f55fe010a46'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'verification'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b33eb021c1d94137b9865023abb3ecbb'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b341d7036399411ebeac37dbfada6d07'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'default_resolver'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'b377673bf8c74dbca8b49accf47c50be'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            caption: 'Users and verification'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b3deaa5850d64b35b1057e0f5a65e76d'
                        key: {
                            sys_ui_section: {
                                id: '72b63ff0d1be4603a160ed2f0b52d82d'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'condition'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b40b93b330ef485290b58396c2eb58f6'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'trace'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b43fdad1bd8548fda78a5afcbca79912'
                        key: {
                            list_id: {
                                id: '203cd417b00642f8b566b85f871ffecb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_claim'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b4ad7458954e4cf6bed88a737371638f'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'incomplete'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b56aa9e106924e6585dfd9430e70356e'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'refused by instance'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b6bc59e2df7f4a1ab564f63053d78ec9'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'applied'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b6ea67b6a73f4c2287320356f20ed8d8'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b70b446a4c73442a87ba424cec22ae08'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'alert_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b71a610f3ca94813995936a489a0592b'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'fallback'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b73037de7ea14822b861e5213c85eec0'
                        key: {
                            sys_ui_section: {
                                id: '72b63ff0d1be4603a160ed2f0b52d82d'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'b75e2ae29ba34627a094194441d5d219'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b7b13c81a4a1426196ddbead98351199'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'ended_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b7f5b513febb4dd28e52b9a073a43a7e'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'generic_lines'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b908d1d46d2e42f2bc9bfdd6a126525e'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_repeat'
                            value: 'update'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b93e91abfb7041b297135518731bd900'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b95c8a9d480e4237b9d10e861aee7b4d'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'alert_type'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'ba33792246fd4b2a80fb2213bfe72b4f'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ba60ce9d5797499ba1fa1dedae26aaa6'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'if_invalid'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ba695d742aa146cd9c1c5f2207408bef'
                        key: {
                            sys_security_acl: '9f3003198acd43f5a4d589ec41b84310'
                            sys_user_role: {
                                id: '01dca7eb7f764266874b0a06b92e6280'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ba84903f10bc4d3b80c3bc01d7367065'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain_rule'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bacf916713a24cd297056af615e6fbd0'
                        key: {
                            sys_ui_section: {
                                id: '9c5cbc4ef74749898f7c67a6a0c8ce28'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'ZDX portal and API'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'api_url'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bc3b749c99f146b5b10a76fda62ab4e7'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'profile'
                            value: 'apono'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bc548013116e46569f875ce6e525b4df'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_message'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bc8156195b8c4893bc8d50aa7f7e7c7e'
                        key: {
                            sys_security_acl: 'eb689ba59f524f1782aaf4c8cfcd75a4'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bc95575997c24b8ca01005716f5e38f2'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'verification'
                            value: 'signature'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bd3779e1084544feae42762d6d4ec377'
                        key: {
                            sys_security_acl: 'b6f933495ab64417a9280e47f9b4c2f4'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bd5e306e34a440f3bef5f0118011708f'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bdd02c25c775484aa161f92bd0522a97'
                        key: {
                            sys_ui_section: {
                                id: '72b63ff0d1be4603a160ed2f0b52d82d'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'be85a0bd9945412ba99d67d0fc869359'
                        key: {
                            name: 'x_zsca2_zdx_manage.zdx_em_admin'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'befee13b2c6c48d59713c62834a7b32f'
                        key: {
                            sys_ui_section: {
                                id: '90d5dc69a8214d88a1844f53e7c71296'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'profile'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c1417ee31a6e48f988eff440de713c33'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'severity'
                            value: 'medium'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c1d9825bd44b4d27ae5553dec76da57f'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'severity_threshold'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c20085f0c01d46ddb9baf61e41c8f252'
                        key: {
                            sys_security_acl: '7a9028b711bc4d3585d19944b736b944'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c2586ccb28b84a84a7321f08ae8c4a50'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'storm_minutes'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c272af9b229941ddbe1d499b8a185d4a'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'reopen_hours'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c27c824ea6344ca39a22f38d80198657'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'grace_minutes'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c3010b9f48cf4230902765c6506b8735'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c3f0fc2c53164d8280038b5e85a223e9'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_repeat'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'c4747ea4613c4f37a047b4ecf7802024'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            caption: 'Profile Generic'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c5119d358ab94f7ea856666975e45d62'
                        key: {
                            sys_ui_section: {
                                id: 'cf73af62209541bf8c5a5d6baf3b3b35'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Messages'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '12M.x_zsca2_zdx_manage_alert.x_zsca2_zdx_manage_message.alert'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c53e7b2e65904ab1b9f201ea3662e2e8'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'incident'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c5960964889c44a7b8f7054faddd1c6e'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'alert_type'
                            value: 'Application'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c5f03441c9e94616900efa12c8e24958'
                        key: {
                            sys_ui_section: {
                                id: '72b63ff0d1be4603a160ed2f0b52d82d'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c6091f0c58b1443e81dd33a758f63ed1'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'state'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c6357c0cfe074db7a2709091eb1a1e9e'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'if_invalid'
                            value: 'fallback'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c70ac03b70f44832bd69f063ba3b3721'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'phase_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c6689b1e50814696b9b368b982ef7727'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c75ab3bcd6de48238c8a95a9c690db82'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'posted_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'c805589f188d4bba8e78b97aa96ef1d1'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c81fe3351e574a348aea8753bd0cd74f'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c8a4ace7e3574faeb3090f6b4c2c253d'
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c8c0590f02b343768b61bcc7050d8fcc'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'storm_incidents'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c9b42735abef4b8b8694d0e7015df931'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ca3aba9d8d98471cb579e6f889371459'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ca9f1ab9a35b4075a498d21ea420afea'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cabbfa37c0604ea3aaabca0f3485b3f3'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'caca4b85f8134f2c998c63eed980806b'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'alert_time'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cae3091dc585421da8830566a5257186'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cb91d2523a93471eb5c01609a9c1db06'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'correlation_template'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cba1bf45c40d4066b50102900e8ab60b'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'storm_minutes'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cbf8703d6c52461fa42aef48469fb52b'
                        key: {
                            sys_security_acl: 'a11d2f0e6a394f1fa787b14389e00b0e'
                            sys_user_role: {
                                id: '4b63656b9b3b4e14a59de94cab8cff40'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_webhook'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cc05fd12d1ff41708ad27d22361f935c'
                        key: {
                            list_id: {
                                id: 'a5ed57a5279745f791950908b1854bd9'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'repeats'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cc0a59fd967d41d0a67b09dfb0085edf'
                        deleted: true
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'alert_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cc1c5e32b13148e9b14d71e101c92e58'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cc3c15e1a3b2471580b15bfaecb6deb0'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'last_outcome'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cc58c75c0db44b40b2b492938eabb02b'
                        key: {
                            list_id: {
                                id: 'b75e2ae29ba34627a094194441d5d219'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cca4ba36b66c45e592f5764c65113c83'
                        key: {
                            sys_ui_section: {
                                id: '181628700f754fab99517df47d96e134'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'caller'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ccf18b75f428441ab6adc21395ed855e'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_repeat'
                            value: 'ignore'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cd369d2730bf4f2a9e4973e03e8918fb'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'generation'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cd5a4f5f0fbf41c5a68831cd36e821bf'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cde40ecd94314c9ab6f88d65912a475b'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cf2b1bedbb65479f9e0b3778d0182415'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'phase'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'cf73af62209541bf8c5a5d6baf3b3b35'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            caption: 'Messages'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cfeb62e6c250400bb4fc830c18352f96'
                        key: {
                            sys_ui_section: {
                                id: '72b63ff0d1be4603a160ed2f0b52d82d'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'if_invalid'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd0951f3c7ccb46248a4dcd4f0b64a0ad'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'kind'
                            value: 'template'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd0acb58bcf60402da9ac1f846e297139'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'kind'
                            value: 'constant'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd240ea61c8d84785aedc2d29a8aa93e6'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'incident'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'd2bb37cb9a334da9931637399f3f6174'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd2bcb7e0cdd64e7e8a01060d5e78b7f6'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'replay_of'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'd2fced43ff8749fea5318b4d78de6c12'
                        key: {
                            sys_ui_form: {
                                id: 'ba33792246fd4b2a80fb2213bfe72b4f'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '90d5dc69a8214d88a1844f53e7c71296'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd3a55dd205c14d7caa6c396cf169a9e6'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'started_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd3a7c841b6b84aa38705b2e8456c6986'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'webhook_secret'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd3e1d3f9fe7043649889351e59595f10'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'ended_attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd484a70d86c74ce69b88081299ee2bb9'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'incident'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'd5946c6c93fd44928f99f2799c0dbf2c'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'severity_threshold'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd638599b53254d79843f4ab8521464b6'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_alert'
                            col_name_string: 'phase,sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd74769f5855344eb80131309b843f087'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'summary'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd7b587981d5640e393f2efe45aba56f5'
                        key: {
                            list_id: {
                                id: 'a5ed57a5279745f791950908b1854bd9'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd8604ffde86a4130a1135adab24ffacb'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'body'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd87fab30bd6f4f1e8d8806739d8cc88d'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_repeat'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd8c401e90e6c422a850bd41c663763d1'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'time_zone'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'd90a36e792754b149480c15508ff54f7'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd9d37e0a3af04b2cac7cf4d6ef1c12d4'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            element: 'value'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'da3525c0c2e94e69a8866ccd209f7098'
                        key: {
                            sys_security_acl: '9c173512914d4e55af921ea51fc8589d'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'da788bf8fbfa412b90c5cd09e74557bb'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            caption: 'Correlation and life cycle'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'db33bf889da148e0a158eec2c6efd4df'
                        key: {
                            sys_ui_section: {
                                id: 'b377673bf8c74dbca8b49accf47c50be'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Users and verification'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'secret_header'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'db4a34e756924ce2a514ca277e731f37'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'caller_user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dbbba88af32347628f3517c7fd46b15d'
                        key: {
                            sys_ui_section: {
                                id: '72b63ff0d1be4603a160ed2f0b52d82d'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'value'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'de024d3069c34463891e54cb7e49fbc5'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sys_created_on'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dee51af708d946958f5818226b094907'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'portal_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'df67ef6cac34415696383e3fd7fff0f7'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'late'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'df84e113be94417b9dc3dc7aa052408f'
                        key: {
                            sys_ui_section: {
                                id: '9c5cbc4ef74749898f7c67a6a0c8ce28'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'ZDX portal and API'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'key_secret'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e01f8a8dae2c4b85a35a3c129a05df96'
                        key: {
                            sys_ui_section: {
                                id: 'da788bf8fbfa412b90c5cd09e74557bb'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Correlation and life cycle'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'correlation_template'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e097b25b6d1644cbb2239cc85fdcc1e4'
                        key: {
                            sys_ui_section: {
                                id: '90d5dc69a8214d88a1844f53e7c71296'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'logging_level'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e0a705deb4e14c72966261b0f2367735'
                        key: {
                            list_id: {
                                id: '353586e181814b8fbc449893a1a69640'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e0c9f70c97a04b42b064dba50fdebb57'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain_old'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e16b837e04af408d9a8f72e775ad6822'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_end'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e37fb054bf584b6493f841d4a4a56e86'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e395e8d400404f1687615d6ad6a18058'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'noted'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e41a23d0a9224cb2889f0737459a2cf2'
                        key: {
                            sys_ui_section: {
                                id: '72b63ff0d1be4603a160ed2f0b52d82d'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_field'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e427f3bec55e4ec695ff7d2f44e19078'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain_old'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e5312b42c2844a5dacbacea63f02eeea'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'repeats'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e5ead46e76164676b5b6b71b16a0c974'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'storm_incidents'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e7217d16d09a440f8e8ceac1ee978904'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'condition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e7906a5845c148f88fbb237e163f63ad'
                        key: {
                            sys_ui_section: {
                                id: '72b63ff0d1be4603a160ed2f0b52d82d'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'conversion'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e849408711754c3683c8bf9b4a973eae'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'profile'
                            value: 'zdx'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e8b13d859eb24d5db9e5ae9bc758acc3'
                        key: {
                            list_id: {
                                id: 'eee51af857c0457d84b3af01665344e3'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'caller'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e95440bb71c24614a8dd9031402b20ea'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'late_order'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e957ec61dac140e897abb76e6c7e30d5'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'outcome'
                            value: 'ended'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'e984d0aeb5be4094834e2a1dcfaacfd3'
                        key: {
                            name: 'x_zsca2_zdx_manage.zdx_dt_management'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eae9cebb34084219b6d9d4b48581898f'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'compared_paths'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eb6c33fc9ec046998f27eb0bc1a094c4'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'incident'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ebc222ba90fb4609ab4773cbf0083be1'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ec786333f569498fb4773d35005348ab'
                        key: {
                            sys_ui_section: {
                                id: '181628700f754fab99517df47d96e134'
                                key: {
                                    name: 'x_zsca2_zdx_manage_settings'
                                    caption: 'Incidents'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'ec8336b933ed49bc91ce78849dfa5203'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ec842e83fe674519a0f286c9da190359'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'alert_type'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ecd12b066af64327a0c71985dbb335a5'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'phase_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ecf605bd60314655b42feee8701fe263'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ed18485e19044030919f2bb47c4a6f58'
                        key: {
                            sys_security_acl: '99f9589b9c9b4e78a5c9f6cc9cf38eb4'
                            sys_user_role: {
                                id: '01dca7eb7f764266874b0a06b92e6280'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ede51dd6e2de4f8284ca0183e80dae13'
                        key: {
                            name: 'x_zsca2_zdx_manage_message'
                            element: 'state'
                            value: 'refused'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ee10b51f581d416483e91a7e6df651ed'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'profile'
                            value: 'alertmanager'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ee9089d281804f02977814e14d7d1cda'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'rule_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'eee51af857c0457d84b3af01665344e3'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ef147e38ba1e48029e60070606652ada'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'efdb8078888e4ee38051a9048a503110'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f0063f40a3b34fd989261029a1c3ab56'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'portal_url'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f1f507312b0e4cada46d0857910b58c5'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f20002123f2b4b07a8a6c6c8041be821'
                        key: {
                            sys_ui_form: {
                                id: 'efdb8078888e4ee38051a9048a503110'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f22fc6e1f57b408f96f82594b3325e46'
                        key: {
                            sys_ui_section: {
                                id: '03f1c9d3d73c49c69f2f8d56389d2005'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    caption: 'Alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f24b6001da104cda88180e6847ca154e'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'resolver_user'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f28583117c534cc487c5bad2c09c39db'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'phase'
                            value: 'started'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f3121c2497fc450a9892e3240b09b3e5'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f37509209a7742699cc2417160bae16e'
                        key: {
                            logical_table_name: 'x_zsca2_zdx_manage_claim'
                            col_name_string: 'lease'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f398b3d58a29496090fe2dde67a665ab'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f3a3a298f7f94920b9ef597d8309b078'
                        key: {
                            list_id: {
                                id: 'a5ed57a5279745f791950908b1854bd9'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'alert_type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f3b604961a28445b905c5be3ee5c9177'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'label'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f426bce4bb4a4a71a642990f84a277fc'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'outcome'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f5a48f8e94e84d9f884eccf41247c21a'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'user_domain_rule'
                            value: 'append'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f603f1a603414d29b1a13e8d5fde0b7e'
                        key: {
                            sys_ui_form: {
                                id: 'ec8336b933ed49bc91ce78849dfa5203'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '72b63ff0d1be4603a160ed2f0b52d82d'
                                key: {
                                    name: 'x_zsca2_zdx_manage_field_map'
                                    caption: 'Field mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f683d48ae79349579080eb7736aadf27'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'last_message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f6ef51db34b34661971ea35a313e3eb2'
                        key: {
                            sys_security_acl: '0e48b94e49024bc2b251eae4d31a4a72'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f71e32c84e1040f4b125451a5b278f43'
                        key: {
                            name: 'x_zsca2_zdx_manage_settings'
                            element: 'on_refire'
                            value: 'ignore'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f8644eb1de4e4bf993f71d8e922395d1'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f892b4901d9f47fb95eacb2e3f289268'
                        key: {
                            sys_security_acl: '3aa50dd749c2450aac28e28fba8a3e59'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'f9a94e1102784ac990d9509da4ff38d4'
                        key: {
                            name: 'x_zsca2_zdx_manage_mapping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f9b3164c51dd4a91a1aa498972f481aa'
                        key: {
                            name: 'x_zsca2_zdx_manage_claim'
                            element: 'line'
                        table: 'sys_documentation'
                        id: 'fa18fd1b859845fa9dc015a3aeca888d'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'start_order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'faca1d4188e846fe94575583ca241439'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'alert_order'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fafcaf00ba944d86bddbdf5da956dd2d'
                        key: {
                            sys_security_acl: '66d16695cf854d939d38b567d1a72b4f'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fbcccbbd5ddc49ec9d8fd1c8e6ea7e75'
                        key: {
                            sys_security_acl: 'a8785fe1aafa4bd9a0ae3c36d3d2c3c5'
                            sys_user_role: {
                                id: '01dca7eb7f764266874b0a06b92e6280'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fc112e962c7845b499295d02b5414ee6'
                        key: {
                            name: 'x_zsca2_zdx_manage_alert'
                            element: 'ended_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fc5b6f4f7fb74d04a188a8afe5cd2102'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'value'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'fcc3ff258b064a4a847d3a4ad7a7306a'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fda7f92a8ecb4506a1a68e1a1c6f760f'
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fdd5cdeb0e514721966fc2eeb1a14ab7'
                        key: {
                            name: 'x_zsca2_zdx_manage_field_map'
                            element: 'apply_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fec4adec71d345c9b7983a148d944e55'
                        key: {
                            list_id: {
                                id: 'a5ed57a5279745f791950908b1854bd9'
                                key: {
                                    name: 'x_zsca2_zdx_manage_alert'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fede0bf064e34562832751fc7f72d6c2'
                        deleted: true
                        key: {
                            sys_security_acl: '66f95b2c00394c4d824a88ac469f8a68'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fee4fb6104374007be1afc78b873693f'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '7fb17effeff34c5c8afafc2b3ac0bf66'
                                key: {
                                    name: 'x_zsca2_zdx_manage_message'
                                    caption: 'Message'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'body'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fff49eca0e5d4756868ed68c6f24ffd8'
                        key: {
                            sys_security_acl: '84eba7e454414df39b3fd5da237e4b92'
                            sys_user_role: {
                                id: '1604acd804144f29a2b2ff981156a7b2'
                                key: {
                                    name: 'x_zsca2_zdx_manage.zdx_management'
                                }
                            }
                        }
                    },
                ]
            }
        }
    }
}
